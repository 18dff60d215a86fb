package org.commonground.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/** In how many of all case studies a lesson was seen. */
interface SeenContract extends EngineUnderTest {

    @Test
    default void countsALessonAmongTheCaseStudiesOfTheMoment() {
        Shelf luton = Shelf.publication(1, "Luton").summary("A market").lesson(1, "Meet", "often");
        shelve(luton.seenIn(2, 1), Shelf.publication(2, "Hull").summary("A bridge"));
        assertThat(seen("often")).isEqualTo(new Seen(2, 2, 1));

        shelve(Shelf.publication(3, "Leeds").summary("A fair"));
        assertThat(seen("often")).isEqualTo(new Seen(2, 3, 1));

        engine().apply(List.of(new IndexChange.Remove(2)));
        assertThat(seen("often")).isEqualTo(new Seen(2, 2, 1));
        engine().apply(List.of(new IndexChange.Remove(3), luton.seenIn(1, 0).replace()));
        assertThat(seen("often")).isEqualTo(new Seen(1, 1, 0));
    }

    @Test
    default void countsNothingButLessons() {
        shelve(Shelf.publication(1, "Luton").summary("A market").attachment(3, "Report", "bread"));
        assertThat(seen("market")).isNull();
        assertThat(seen("bread")).isNull();
    }

    private Seen seen(String word) {
        return search(word).results().getFirst().seen();
    }
}
