package org.commonground.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

/** What results show of lessons, actions and seminars. */
interface DetailsContract extends EngineUnderTest {

    @Test
    default void aLessonShowsItsQuotationWithTheWordsMarkedAndItsPlace() {
        DocumentReference document = new DocumentReference(9, "/d/9/case.pdf");
        ResultDetail.OfLesson detail =
                new ResultDetail.OfLesson(
                        new CasesCounted(1, 0),
                        "Ask first.",
                        new FacetValue("honest-broker", "Honest broker"),
                        true,
                        new ResultDetail.QuotedPlace(
                                "It was the local vicar.",
                                "The case",
                                3,
                                "/d/9/text?quote=It#page-3",
                                document));
        shelve(
                Shelf.publication(1, "Luton")
                        .lesson(1, "Look near first", "Ask first. It was the local vicar.")
                        .detail(detail));
        SearchResult lesson = search("vicars").results().getFirst();

        assertThat(lesson.detail()).isEqualTo(detail);
        assertThat(lesson.passages()).hasSize(1);
        Passage quoted = lesson.passages().getFirst();
        assertThat(quoted.text()).isEqualTo("It was the local vicar.");
        assertThat(quoted.marks()).containsExactly(new Mark(17, 22));
        assertThat(quoted.page()).isEqualTo(3);
        assertThat(quoted.url()).isEqualTo("/d/9/text?quote=It#page-3");
        assertThat(quoted.document()).isEqualTo(document);
    }

    @Test
    default void aResultSaysHowFarItsPublicationIsKnownToHaveWorked() {
        shelve(
                Shelf.publication(1, "Luton").worked("promising").summary("It was the vicar."),
                Shelf.publication(2, "Oldham").summary("It was the vicar, too."));

        assertThat(search("vicar").results())
                .extracting(SearchResult::publication)
                .extracting(PublicationReference::evidence)
                .containsExactlyInAnyOrder(new FacetValue("promising", "Promising"), null);
    }

    @Test
    default void aLessonWhoseAdviceMatchesShowsBothItAndTheQuotation() {
        shelve(
                Shelf.publication(1, "Luton")
                        .lesson(1, "Look near", "Ask the neighbours. It was the vicar.")
                        .detail(
                                new ResultDetail.OfLesson(
                                        new CasesCounted(1, 0),
                                        "Ask the neighbours.",
                                        null,
                                        false,
                                        new ResultDetail.QuotedPlace(
                                                "It was the vicar.",
                                                "A letter",
                                                null,
                                                null,
                                                null))));

        assertThat(search("neighbours").results().getFirst().passages())
                .extracting(Passage::text)
                .first()
                .isEqualTo("It was the vicar.");
        assertThat(search("neighbours").results().getFirst().passages()).hasSize(2);
    }

    @Test
    default void anActionShowsWhereItStandsInItsPlan() {
        ResultDetail.OfAction detail =
                new ResultDetail.OfAction(
                        "4.2",
                        "Luton",
                        "Young people",
                        false,
                        new FacetValue("idea", "Idea"),
                        "The council",
                        "");
        shelve(Shelf.publication(1, "Plan").action(1, "Ask a jury", "Young people").detail(detail));

        SearchResult action = search("jury").results().getFirst();
        assertThat(action.kind().value()).isEqualTo("plan-action");
        assertThat(action.detail()).isEqualTo(detail);
        assertThat(action.seen()).isNull();
    }

    @Test
    default void aSeminarStandsBesideThePublicationOfTheSameNumberAndKeepsItsDetail() {
        ResultDetail.OfSeminar detail =
                new ResultDetail.OfSeminar(
                        1,
                        "Tuesday 6 October 2026",
                        "Town Hall",
                        Instant.parse("2026-10-06T15:30:00Z"),
                        true);
        shelve(Shelf.publication(1, "Lanterns in Luton").summary("Light."));
        engine().apply(List.of(Shelf.seminar("A day of lanterns", Instant.EPOCH, detail)));

        assertThat(search("lanterns").results())
                .extracting(SearchResult::title)
                .containsExactlyInAnyOrder("Lanterns in Luton", "A day of lanterns");
        SearchResult seminar =
                search("lanterns").results().stream()
                        .filter(found -> found.publication().isSeminar())
                        .findFirst()
                        .orElseThrow();
        assertThat(seminar.kind()).isEqualTo(new FacetValue("seminar", "Seminar"));
        assertThat(seminar.detail()).isEqualTo(detail);

        engine().apply(List.of(new IndexChange.Remove(IndexNumber.ofSeminar(1))));
        assertThat(search("lanterns").results())
                .extracting(SearchResult::title)
                .containsExactly("Lanterns in Luton");
    }
}
