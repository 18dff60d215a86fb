package org.commonground.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

import java.util.List;

/** How the pages of a document become one result. */
interface GroupsContract extends EngineUnderTest {

    private void lutonWithAReport() {
        shelve(
                Shelf.publication(1, "Luton")
                        .summary("How mediation began.")
                        .lesson(1, "Listen first", "Mediation begins with listening.")
                        .attachment(
                                7,
                                "Annual report",
                                "Nothing of interest on this page.",
                                "Some mediation took place, and much else besides it took place.",
                                "Mediation, mediation and mediation.",
                                "A word on mediation at the end."));
    }

    @Test
    default void makesOneResultOfADocumentsPagesAndLeadsToTheBest() {
        lutonWithAReport();
        SearchResults results = search("mediation");
        assertThat(results.total()).isEqualTo(3);
        SearchResult report = byKind(results, "page");
        assertThat(report.page()).isEqualTo(3);
        assertThat(report.url()).isEqualTo("/d/7/file.pdf#page=3");
        assertThat(report.matchingPages()).isEqualTo(3);
        assertThat(report.document()).isEqualTo(new DocumentReference(7, "/d/7/file.pdf"));
        assertThat(report.title()).isEqualTo("Annual report");
    }

    @Test
    default void quotesADocumentFromSeveralOfItsPages() {
        lutonWithAReport();
        List<Passage> passages = byKind(search("mediation"), "page").passages();
        assertThat(passages).extracting(Passage::page).containsExactlyInAnyOrder(2, 3, 4);
        assertThat(passages.getFirst().page()).isEqualTo(3);
        assertThat(passages).allSatisfy(p -> assertThat(p.url()).endsWith("#page=" + p.page()));
    }

    @Test
    default void tellsEveryResultsPublication() {
        lutonWithAReport();
        assertThat(search("mediation").results())
                .extracting(SearchResult::publication)
                .containsOnly(
                        new PublicationReference(
                                1, "Luton", "/p/1", new FacetValue("case-study", "Case study")));
    }

    @Test
    default void namesTheKindOfEveryResult() {
        lutonWithAReport();
        assertThat(search("mediation").results())
                .extracting(result -> result.kind().value())
                .containsExactlyInAnyOrder("case-study", "lesson", "page");
        assertThat(byKind(search("listening"), "lesson").page()).isNull();
        assertThat(byKind(search("listening"), "lesson").matchingPages()).isEqualTo(1);
    }

    @Test
    default void keepsDocumentsOfTheSamePublicationApart() {
        shelve(
                Shelf.publication(1, "Luton")
                        .attachment(1, "First", "mediation", "mediation")
                        .attachment(2, "Second", "mediation", "mediation"),
                Shelf.publication(2, "Hull").attachment(3, "Third", "mediation"));
        assertThat(search("mediation").total()).isEqualTo(3);
        assertThat(search("mediation").results())
                .extracting(SearchResult::matchingPages)
                .containsExactlyInAnyOrder(2, 2, 1);
    }

    @Test
    default void countsPagesThatMatchAndNotTheTitleTheyShare() {
        shelve(
                Shelf.publication(1, "Luton")
                        .attachment(
                                7,
                                "Mediation handbook",
                                "Chapter one is about listening to each other for once.",
                                "",
                                "Chapter two is about mediation and what it takes to do it."),
                Shelf.publication(2, "Hull")
                        .attachment(8, "Mediation leaflet", "Whom to call in Hull.", ""));
        SearchResults results = search("mediation");
        assertThat(results.results())
                .extracting(SearchResult::title, SearchResult::page, SearchResult::matchingPages)
                .containsExactlyInAnyOrder(
                        tuple("Mediation handbook", 3, 1), tuple("Mediation leaflet", 1, 1));
        assertThat(found("mediation")).containsExactly("d7-p3", "d8-p1");
        assertThat(search("mediation chapter").results().getFirst().matchingPages()).isEqualTo(2);
    }

    static SearchResult byKind(SearchResults results, String kind) {
        return results.results().stream()
                .filter(result -> result.kind().value().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
