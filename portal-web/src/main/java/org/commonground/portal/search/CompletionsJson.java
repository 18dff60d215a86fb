package org.commonground.portal.search;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

import org.commonground.portal.parts.Texts;
import org.commonground.search.Completion;
import org.commonground.search.SearchRequest;
import org.commonground.search.SearchUrl;

import java.util.List;

/**
 * What may become of a query, the likeliest first.
 *
 * @param query as much as was typed
 */
@JsonbPropertyOrder({"query", "completions"})
public record CompletionsJson(String query, List<CompletionJson> completions) {
    static CompletionsJson of(String query, List<Completion> completions) {
        return new CompletionsJson(query, completions.stream().map(CompletionJson::of).toList());
    }

    /**
     * @param kind {@code phrase}, {@code term} or {@code title}
     * @param label what it is, for people; empty for a phrase
     * @param url a search for the phrase, what is filed under the term, or the page of that title
     */
    @JsonbPropertyOrder({"text", "kind", "label", "url"})
    public record CompletionJson(String text, String kind, String label, String url) {
        static CompletionJson of(Completion completion) {
            return switch (completion) {
                case Completion.Phrase phrase ->
                        new CompletionJson(
                                phrase.text(),
                                "phrase",
                                "",
                                new SearchUrl(SearchRequest.of(phrase.text())).page());
                case Completion.Term term ->
                        new CompletionJson(
                                term.text(),
                                "term",
                                Texts.of("facet." + term.facet().value()),
                                new SearchUrl(
                                                SearchRequest.of("")
                                                        .narrowedTo(term.facet(), term.value()))
                                        .page());
                case Completion.Title title ->
                        new CompletionJson(
                                title.text(), "title", title.kind().label(), title.url());
            };
        }
    }
}
