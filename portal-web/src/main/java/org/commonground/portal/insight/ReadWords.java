package org.commonground.portal.insight;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.insight.CountedWords;
import org.commonground.insight.InsightDesk;
import org.commonground.insight.InsightQueue;
import org.commonground.insight.OpenedResult;
import org.commonground.insight.SearchVerdict;
import org.commonground.insight.WordFigures;
import org.commonground.portal.parts.NamedLink;
import org.commonground.portal.routes.Asked;
import org.commonground.portal.routes.UnknownAddress;
import org.commonground.publications.Kind;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.Terms;
import org.commonground.taxonomy.Vocabulary;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** One search that readers make, and what an editor may do about it. */
@Named
@RequestScoped
public class ReadWords {
    private static final int DAYS = 90;
    private static final int MOST_OPENED = 10;

    @Inject private InsightDesk desk;

    @Inject private InsightQueue queue;

    @Inject private Terms terms;

    @Inject private HttpServletRequest request;

    private String words;
    private WordFigures figures;

    @PostConstruct
    void open() {
        words =
                CountedWords.of(Asked.field(request, "words"))
                        .orElseThrow(UnknownAddress::new)
                        .value();
        figures = desk.of(words, DAYS);
    }

    public String words() {
        return words;
    }

    public WordFigures figures() {
        return figures;
    }

    public String searchUrl() {
        return WordsRow.of(figures).searchUrl();
    }

    /** Where a best bet is set, with these words filled in. */
    public String bestBetUrl() {
        return "/desk/best-bets?words=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** Where an organiser plans a seminar that is called by these words. */
    public String seminarUrl() {
        return "/organise/new?title=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    public List<OpenedResult> opened() {
        return desk.opened(words, DAYS, MOST_OPENED);
    }

    /** What readers said when they searched for it. */
    public List<NamedLink> wishes() {
        return queue.wishes(words).stream()
                .map(said -> new NamedLink(said.comment(), "/desk/feedback/" + said.id()))
                .toList();
    }

    /** The name of the verdict; empty while there is none. */
    public String decision() {
        return desk.decision(words).map(SearchVerdict.Decision::value).orElse("");
    }

    /** Every term that may get the words as a synonym, vocabulary by vocabulary. */
    public List<TermGroup> vocabularies() {
        return Stream.of(Vocabulary.values())
                .map(
                        vocabulary ->
                                new TermGroup(
                                        vocabulary.label(),
                                        terms.of(vocabulary).stream()
                                                .filter(term -> !term.isRetired())
                                                .map(ReadWords::link)
                                                .toList()))
                .filter(group -> !group.terms().isEmpty())
                .toList();
    }

    public Kind[] kinds() {
        return Kind.values();
    }

    private static NamedLink link(Term term) {
        return new NamedLink(term.label(), term.vocabulary().value() + "/" + term.id());
    }

    /** The terms of one vocabulary, each with what names it in addresses of the desk. */
    public record TermGroup(String label, List<NamedLink> terms) {}
}
