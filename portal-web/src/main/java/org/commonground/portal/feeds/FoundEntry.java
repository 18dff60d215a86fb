package org.commonground.portal.feeds;

import org.commonground.portal.parts.SeenSentence;
import org.commonground.portal.parts.Texts;
import org.commonground.search.DocumentReference;
import org.commonground.search.FacetValue;
import org.commonground.search.PassageAddress;
import org.commonground.search.ResultDetail;
import org.commonground.search.SearchResult;
import org.commonground.search.SearchUrl;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a feed says of a result. */
record FoundEntry(SearchUrl search, SearchResult result) {

    /** {@code The report, page 3}. */
    String title() {
        Integer page = result.page();
        return page == null ? result.title() : result.title() + ", " + place(page);
    }

    /** The result; of a document the text of its best page, with the words marked. */
    String url() {
        return result.document() == null || result.passages().isEmpty()
                ? result.url()
                : PassageAddress.of(search, result.passages().getFirst());
    }

    /**
     * The passages, each with its page; of a lesson what it rests on and advises, where it comes
     * from and how often it was seen; of a seminar when and where it is.
     */
    String summary() {
        return switch (result.detail()) {
            case ResultDetail.OfLesson lesson -> ofLesson(lesson);
            case ResultDetail.OfSeminar seminar -> ofSeminar(seminar);
            case ResultDetail.OfAction _ -> passages();
            case null -> passages();
        };
    }

    private String passages() {
        return result.passages().stream()
                .map(
                        passage ->
                                passage.page() == null
                                        ? passage.text()
                                        : passage.text() + " (" + place(passage.page()) + ")")
                .collect(Collectors.joining(" … "));
    }

    private String ofLesson(ResultDetail.OfLesson lesson) {
        ResultDetail.QuotedPlace quotation = lesson.quotation();
        FacetValue factor = lesson.factor();
        return Stream.of(
                        quotation == null ? passages() : quoted(quotation),
                        lesson.advice(),
                        lesson.contradicts() ? Texts.of("lesson.contradicts") : "",
                        factor == null ? "" : factor.label(),
                        SeenSentence.of(result.seen()),
                        Texts.of("lesson.from") + " " + result.publication().title())
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private String ofSeminar(ResultDetail.OfSeminar seminar) {
        return Stream.of(
                        seminar.cancelled() ? Texts.of("result.cancelled") : "",
                        seminar.when(),
                        seminar.where(),
                        passages())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String quoted(ResultDetail.QuotedPlace quotation) {
        Integer page = quotation.page();
        DocumentReference document = quotation.document();
        String place =
                Stream.of(quotation.source(), page == null ? "" : place(page, document))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return "“" + quotation.text() + "”" + (place.isEmpty() ? "" : " (" + place + ")");
    }

    private String place(int page) {
        return place(page, result.document());
    }

    private static String place(int page, @Nullable DocumentReference document) {
        String unit = document == null ? "page" : document.unit();
        return Texts.of("unit." + unit).toLowerCase(Locale.UK) + " " + page;
    }
}
