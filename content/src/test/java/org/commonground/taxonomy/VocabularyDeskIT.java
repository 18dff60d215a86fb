package org.commonground.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.commonground.taxonomy.Vocabulary.AGENCY;
import static org.commonground.taxonomy.Vocabulary.PLACE;
import static org.commonground.taxonomy.Vocabulary.THEME;

import org.commonground.kernel.database.TestDatabase;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class VocabularyDeskIT extends DeskOverPlaces {
    VocabularyDeskIT(TestDatabase database) {
        super(database);
    }

    @Test
    void addsATermWithinAnotherUnderAnAddressOfItsName() {
        assertThat(paths(PLACE)).containsExactly("Wales", "Wales › Wrexham");
        assertThat(everNamed("wrexham"))
                .hasValueSatisfying(term -> assertThat(term.label()).isEqualTo("Wrexham"));
        assertThat(events.fired())
                .contains(new TermEvent.Added(wrexham, new TermName(PLACE, "wrexham")));
    }

    @Test
    void tellsPlacesOfTheSameNameApartByWhatTheyLieWithin() {
        long england = add(PLACE, "England", null);
        add(PLACE, "Newport", wales);

        long other = add(PLACE, "Newport", england);

        assertThat(term(other).slug()).isEqualTo("newport-england");
    }

    @Test
    void keepsTheAddressWhenATermIsRenamedUnlessItIsToFollow() {
        change(wrexham, "Wrexham County Borough", wales, false);
        assertThat(term(wrexham).slug()).isEqualTo("wrexham");

        change(wrexham, "Wrexham Borough", wales, true);

        assertThat(term(wrexham).slug()).isEqualTo("wrexham-borough");
        assertThat(events.fired().getLast())
                .isEqualTo(
                        new TermEvent.Changed(
                                wrexham,
                                new TermName(PLACE, "wrexham"),
                                new TermName(PLACE, "wrexham-borough"),
                                "name “Wrexham County Borough” to “Wrexham Borough”"));
    }

    @Test
    void findsARenamedTermUnderEveryNameItEverHad() {
        change(wrexham, "Second name", wales, true);
        change(wrexham, "Third name", wales, true);

        for (String slug : List.of("wrexham", "second-name", "third-name")) {
            assertThat(everNamed(slug))
                    .as(slug)
                    .hasValueSatisfying(term -> assertThat(term.id()).isEqualTo(wrexham));
        }
        change(wrexham, "Wrexham", wales, true);
        assertThat(term(wrexham).slug()).isEqualTo("wrexham");
        assertThat(formerNames(wrexham))
                .extracting(TermName::slug)
                .containsExactly("second-name", "third-name");
    }

    @Test
    void saysNothingWhenNothingChanged() {
        int before = events.fired().size();

        change(wrexham, "Wrexham", wales, true);

        assertThat(events.fired()).hasSize(before);
    }

    @Test
    void movesATermWithAllThatLiesWithinIt() {
        long britain = add(PLACE, "Great Britain", null);
        desk(desk -> desk.change(wales, description("Wales", britain, "Cymru"), false));

        assertThat(paths(PLACE))
                .containsExactly(
                        "Great Britain",
                        "Great Britain › Wales",
                        "Great Britain › Wales › Wrexham");
        assertThat(within(britain)).containsExactlyInAnyOrder(britain, wales, wrexham);
    }

    @Test
    void refusesToPutATermBelowItself() {
        assertRefused(
                "term-cycle", desk -> desk.change(wales, description("Wales", wrexham), false));
        assertRefused("term-cycle", desk -> desk.change(wales, description("Wales", wales), false));
    }

    @Test
    void refusesAParentOfAnotherVocabulary() {
        long theme = add(THEME, "Language", null);

        assertRefused("unknown-parent", desk -> desk.add(PLACE, description("Flint", theme)));
        assertRefused("unknown-parent", desk -> desk.add(PLACE, description("Flint", 99_999L)));
    }

    @Test
    void refusesATermWithoutANameOrWithTooLongAOne() {
        assertRefused("term-unnamed", desk -> desk.add(PLACE, description(" ", null)));
        assertRefused("term-too-long", desk -> desk.add(PLACE, description("x".repeat(201), null)));
        assertRefused(
                "synonym-refused", desk -> desk.add(PLACE, description("Flint", null, "a|b")));
    }

    @Test
    void refusesANameOrAnAddressThatIsTaken() {
        assertRefused("term-taken", desk -> desk.add(PLACE, description("wrexham", wales)));
        assertRefused("address-taken", desk -> desk.add(PLACE, description("Wrexham", null)));
        long flint = add(PLACE, "Flint", null);
        assertRefused(
                "address-taken", desk -> desk.change(flint, description("Wrexham", null), true));
    }

    @Test
    void refusesASectorForAnythingButAnAgency() {
        assertRefused(
                "no-sector",
                desk ->
                        desk.add(
                                PLACE,
                                new TermDescription("Flint", null, List.of(), Sector.STATUTORY)));
    }

    @Test
    void letsAnAgencyHaveTheSectorOfWhatItBelongsTo() {
        long councils =
                made(
                        desk ->
                                desk.add(
                                                AGENCY,
                                                new TermDescription(
                                                        "Councils",
                                                        null,
                                                        List.of(),
                                                        Sector.STATUTORY))
                                        .id());
        long council = add(AGENCY, "A council", councils);

        assertThat(term(council).sector()).isEqualTo(Sector.STATUTORY);
        assertThat(term(council).ownSector()).isNull();
    }

    @Test
    void keepsTermsInAnOrderOfTheEditorsOwnUntilTheyAreSorted() {
        long flint = add(PLACE, "Flint", wales);
        add(PLACE, "Denbigh", wales);
        assertThat(labelsBelow()).containsExactly("Denbigh", "Flint", "Wrexham");

        desk(desk -> desk.shift(wrexham, -1));
        assertThat(labelsBelow()).containsExactly("Denbigh", "Wrexham", "Flint");
        desk(desk -> desk.shift(flint, 1));
        assertThat(labelsBelow()).as("already last").endsWith("Flint");
        add(PLACE, "Anglesey", wales);
        assertThat(labelsBelow()).as("new ones come last").endsWith("Anglesey");

        desk(desk -> desk.sort(flint));

        assertThat(labelsBelow()).containsExactly("Anglesey", "Denbigh", "Flint", "Wrexham");
    }

    @Test
    void acceptsOldNamesWhereTermsAreNamed() {
        change(wrexham, "Wrexham Borough", wales, true);

        assertThat(named("wrexham", "wrexham-borough"))
                .extracting(Term::id)
                .containsExactly(wrexham);
        assertThatExceptionOfType(UnknownTerm.class).isThrownBy(() -> named("x"));
    }

    private List<Term> named(String... slugs) {
        return read(
                terms ->
                        terms.named(
                                Stream.of(slugs).map(slug -> new TermName(PLACE, slug)).toList()));
    }

    private List<TermName> formerNames(long id) {
        return read(terms -> terms.formerNames(terms.byId(id).orElseThrow()));
    }

    private Set<Long> within(long id) {
        return read(terms -> terms.within(terms.byId(id).orElseThrow()));
    }

    private List<String> labelsBelow() {
        return read(terms -> terms.children(terms.byId(wales).orElseThrow())).stream()
                .map(Term::label)
                .toList();
    }
}
