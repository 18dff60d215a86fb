package org.commonground.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonground.taxonomy.Vocabulary.PLACE;
import static org.commonground.taxonomy.Vocabulary.THEME;

import org.commonground.kernel.database.TestDatabase;
import org.junit.jupiter.api.Test;

import java.util.List;

/** How terms go: into another, or out of use. */
class VocabularyMergingIT extends DeskOverPlaces {
    VocabularyMergingIT(TestDatabase database) {
        super(database);
    }

    @Test
    void mergesATermWithItsWordsItsChildrenAndItsAddresses() {
        long cymru = add(PLACE, "Cymru", null, "Welsh places");
        change(cymru, "Cymru gyfan", null, true);
        long flint = add(PLACE, "Flint", cymru);

        desk(desk -> desk.merge(cymru, wales));

        assertThat(paths(PLACE)).containsExactly("Wales", "Wales › Flint", "Wales › Wrexham");
        assertThat(term(wales).synonyms()).contains("Cymru", "Cymru gyfan");
        assertThat(term(flint).parent()).extracting(Term::id).isEqualTo(wales);
        for (String slug : List.of("cymru", "cymru-gyfan")) {
            assertThat(everNamed(slug))
                    .as(slug)
                    .hasValueSatisfying(term -> assertThat(term.id()).isEqualTo(wales));
        }
        assertThat(events.fired().getLast())
                .isEqualTo(
                        new TermEvent.Merged(
                                cymru,
                                new TermName(PLACE, "cymru-gyfan"),
                                wales,
                                new TermName(PLACE, "wales")));
    }

    @Test
    void refusesMergersThatMakeNoSense() {
        long theme = add(THEME, "Language", null);

        assertRefused("merge-refused", desk -> desk.merge(wales, wales));
        assertRefused("merge-refused", desk -> desk.merge(wales, wrexham));
        assertRefused("merge-refused", desk -> desk.merge(wales, theme));
        desk(desk -> desk.retire(wrexham, null));
        long flint = add(PLACE, "Flint", null);
        assertRefused("merge-refused", desk -> desk.merge(flint, wrexham));
        assertRefused("term-gone", desk -> desk.merge(99_999, wales));
    }

    @Test
    void takesATermOutOfUseAndBackAgain() {
        long flint = add(PLACE, "Flint", null);

        desk(desk -> desk.retire(flint, wrexham));

        assertThat(offered()).extracting(Term::label).containsExactly("Wales", "Wrexham");
        assertThat(term(flint).successor()).extracting(Term::id).isEqualTo(wrexham);
        desk(desk -> desk.reinstate(flint));
        assertThat(offered()).hasSize(3);
    }

    @Test
    void refusesToRetireATermWithSomethingInUseWithinItOrWithAnImpossibleSuccessor() {
        assertRefused("retire-refused", desk -> desk.retire(wales, null));
        assertRefused("retire-refused", desk -> desk.retire(wrexham, wrexham));
        assertRefused("retire-refused", desk -> desk.retire(wrexham, 99_999L));
    }

    private List<Term> offered() {
        return read(terms -> terms.offered(PLACE));
    }
}
