package org.commonground.search.query;

import org.commonground.publications.EvidenceLabel;
import org.commonground.search.FacetCount;
import org.commonground.search.FacetName;
import org.commonground.search.SearchEngine;
import org.commonground.search.SearchRequest;
import org.commonground.search.SearchResults;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Evidence labels to narrow results to, for whoever asks in words how far something worked. It is
 * offered and never done: the words may have been meant.
 *
 * @param asked labels that were asked for
 * @param rest the search without the words that asked for them, on its first page
 * @param there labels of what that finds, in their order and with how much bears each: those asked
 *     for, and all where none of them is there
 */
public record EvidenceOffer(List<EvidenceLabel> asked, SearchRequest rest, List<FacetCount> there) {
    public EvidenceOffer {
        asked = List.copyOf(asked);
        there = List.copyOf(there);
    }

    /**
     * One search more for a query that asks so; none for all others.
     *
     * @return empty also where nothing bears a label, where one was chosen already, and beyond the
     *     first page
     */
    public static Optional<EvidenceOffer> to(SearchEngine engine, SearchRequest asked) {
        return asked.page() > 1 || asked.filters().containsKey(FacetName.EVIDENCE)
                ? Optional.empty()
                : EvidenceQuestion.in(asked.query())
                        .flatMap(question -> of(question, engine, asked));
    }

    private static Optional<EvidenceOffer> of(
            EvidenceQuestion question, SearchEngine engine, SearchRequest asked) {
        SearchRequest rest =
                new SearchRequest(question.rest(), asked.filters(), asked.sort(), 1, asked.size());
        SearchResults found = engine.search(rest.onPage(1, 1));
        List<FacetCount> known = found.relaxed() ? List.of() : counts(found);
        List<FacetCount> wanted =
                known.stream().filter(count -> isOneOf(question.labels(), count)).toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new EvidenceOffer(
                                question.labels(), rest, wanted.isEmpty() ? known : wanted));
    }

    private static List<FacetCount> counts(SearchResults found) {
        return Stream.of(EvidenceLabel.values())
                .map(
                        label ->
                                new FacetCount(
                                        label.value(),
                                        label.label(),
                                        found.count(FacetName.EVIDENCE, label.value())))
                .filter(count -> count.count() > 0)
                .toList();
    }

    private static boolean isOneOf(List<EvidenceLabel> labels, FacetCount count) {
        return labels.stream().anyMatch(label -> label.value().equals(count.value()));
    }

    /** Whether anything bears a label that was asked for. */
    public boolean isThere() {
        return there.stream().anyMatch(count -> isOneOf(asked, count));
    }
}
