package org.commonground.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/** How publications come into the index, change and go. */
interface ChangesContract extends EngineUnderTest {

    @Test
    default void showsAChangeAtOnce() {
        shelve(Shelf.publication(1, "Luton").summary("mediation"));
        assertThat(found("mediation")).containsExactly("p1");
        assertThat(engine().state().documents()).isEqualTo(1);
        assertThat(engine().state().committed()).isNotNull();
    }

    @Test
    default void replacesAllThatAPublicationHad() {
        Shelf before =
                Shelf.publication(1, "Luton")
                        .under(FacetName.PLACE, "luton")
                        .summary("mediation")
                        .attachment(3, "Report", "mediation", "mediation");
        shelve(before, Shelf.publication(2, "Hull").summary("mediation"));
        shelve(Shelf.publication(1, "Luton").under(FacetName.PLACE, "hull").summary("dialogue"));
        assertThat(found("mediation")).containsExactly("p2");
        assertThat(found("dialogue")).containsExactly("p1");
        assertThat(found(SearchRequest.of("").narrowedTo(FacetName.PLACE, "luton"))).isEmpty();
        assertThat(found(SearchRequest.of("").narrowedTo(FacetName.PLACE, "hull")))
                .containsExactly("p1");
        assertThat(engine().state().documents()).isEqualTo(2);
    }

    @Test
    default void appliesChangesInTheirOrder() {
        engine().apply(
                        List.of(
                                Shelf.publication(1, "A").summary("first").replace(),
                                new IndexChange.Remove(1),
                                Shelf.publication(1, "A").summary("second").replace(),
                                Shelf.publication(2, "B").summary("third").replace(),
                                new IndexChange.Remove(2)));
        assertThat(found("")).containsExactly("p1");
        assertThat(found("second")).containsExactly("p1");
    }

    @Test
    default void removesAPublicationWithAllItsPages() {
        shelve(
                Shelf.publication(1, "Luton")
                        .under(FacetName.PLACE, "luton")
                        .summary("mediation")
                        .lesson(1, "Lesson", "mediation")
                        .attachment(3, "Report", "mediation", "mediation"),
                Shelf.publication(11, "Hull").summary("mediation"));
        engine().apply(List.of(new IndexChange.Remove(1), new IndexChange.Remove(99)));
        SearchResults results = search("mediation");
        assertThat(results.total()).isEqualTo(1);
        assertThat(results.facets().get(FacetName.PLACE.ordinal()).values()).isEmpty();
        assertThat(found("")).containsExactly("p11");
    }

    @Test
    default void removesAPublicationReplacedByNothing() {
        shelve(Shelf.publication(1, "Luton").summary("mediation"));
        engine().apply(List.of(new IndexChange.Replace(1, List.of())));
        assertThat(found("")).isEmpty();
    }

    @Test
    default void keepsTheSameIndexWhenAChangeComesTwice() {
        Shelf luton = Shelf.publication(1, "Luton").summary("mediation");
        shelve(luton);
        shelve(luton);
        shelve(luton, luton);
        assertThat(search("mediation").total()).isEqualTo(1);
        assertThat(engine().state().documents()).isEqualTo(1);
    }

    @Test
    default void takesTheNewestLabelOfAFacetValue() {
        shelve(Shelf.publication(1, "Luton").under(FacetName.PLACE, "luton").summary("mediation"));
        assertThat(search("mediation").facets().get(FacetName.PLACE.ordinal()).values())
                .containsExactly(new FacetCount("luton", "Luton", 1));
    }
}
