package org.commonground.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonground.taxonomy.Vocabulary.PLACE;
import static org.commonground.taxonomy.Vocabulary.THEME;

import org.commonground.kernel.database.TestDatabase;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looking up many names at once, as an address with many filters asks for. */
class ManyNamesIT extends DeskOverPlaces {
    private final TestDatabase database;

    ManyNamesIT(TestDatabase database) {
        super(database);
        this.database = database;
    }

    @Test
    void findsTermsByTodaysAndByFormerNamesAndLeavesOutTheRest() {
        long cymru = add(PLACE, "Cymru", null);
        desk(desk -> desk.merge(cymru, wales));
        change(wrexham, "Wrecsam", wales, true);

        Map<TermName, Term> found =
                read(terms -> terms.everNamed(places("wales", "cymru", "wrexham", "atlantis")));

        assertThat(found).containsOnlyKeys(name("wales"), name("cymru"), name("wrexham"));
        assertThat(found.get(name("cymru")).label()).isEqualTo("Wales");
        Term wrecsam = found.get(name("wrexham"));
        assertThat(wrecsam.slug()).isEqualTo("wrecsam");
        assertThat(wrecsam.isWithin(term(wales))).as("also after the transaction").isTrue();
    }

    @Test
    void followsSuccessorsToTheOneInUse() {
        long flint = add(PLACE, "Flint", null);
        long mold = add(PLACE, "Mold", null);
        desk(desk -> desk.retire(flint, mold));
        desk(desk -> desk.retire(mold, wrexham));

        Map<TermName, Term> found = read(terms -> terms.everNamed(places("flint", "mold")));

        assertThat(found.values())
                .extracting(Term::inUse)
                .extracting(Term::label)
                .containsOnly("Wrexham");
        desk(desk -> desk.retire(wrexham, null));
        assertThat(read(terms -> terms.everNamed(places("flint"))).get(name("flint")).inUse())
                .isNull();
    }

    @Test
    void asksTwoQuestionsAVocabularyHoweverManyNamesThereAre() {
        for (int i = 0; i < 30; i++) {
            add(PLACE, "Village " + i, wrexham);
        }
        List<TermName> names = new ArrayList<>();
        IntStream.range(0, 500)
                .forEach(
                        i -> {
                            names.add(new TermName(THEME, "nothing-" + i));
                            names.add(new TermName(PLACE, "village-" + i));
                        });

        long statements =
                database.statements(
                        entities -> assertThat(new Terms(entities).everNamed(names)).hasSize(30));

        // And one for what Wrexham, in which all villages lie, lies within.
        assertThat(statements).isLessThanOrEqualTo(2 * 2 + 1);
    }

    private static List<TermName> places(String... slugs) {
        return Stream.of(slugs).map(ManyNamesIT::name).toList();
    }

    private static TermName name(String slug) {
        return new TermName(PLACE, slug);
    }
}
