package org.commonground.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.commonground.taxonomy.Vocabulary.AGENCY;
import static org.commonground.taxonomy.Vocabulary.PLACE;
import static org.commonground.taxonomy.Vocabulary.THEME;

import jakarta.persistence.EntityManager;

import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.RecordedEvents;
import org.commonground.kernel.database.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

@OnBothDatabases
class VocabularyDeskIT {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2006-04-04T09:34:40Z"), ZoneOffset.UTC);

    private final TestDatabase database;
    private final RecordedEvents<TermEvent> events = new RecordedEvents<>();
    private long wales;
    private long wrexham;

    VocabularyDeskIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        database.clear();
        wales = add(PLACE, "Wales", null, "Cymru");
        wrexham = add(PLACE, "Wrexham", wales);
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

    private Optional<Term> everNamed(String slug) {
        return read(terms -> terms.everNamed(new TermName(PLACE, slug)));
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

    private List<Term> offered() {
        return read(terms -> terms.offered(PLACE));
    }

    private List<String> labelsBelow() {
        return read(terms -> terms.children(terms.byId(wales).orElseThrow())).stream()
                .map(Term::label)
                .toList();
    }

    private List<String> paths(Vocabulary vocabulary) {
        return read(terms -> TermTree.of(terms.of(vocabulary)).branches()).stream()
                .map(TermTree.Branch::path)
                .toList();
    }

    private long add(
            Vocabulary vocabulary, String label, @Nullable Long parent, String... synonyms) {
        return made(desk -> desk.add(vocabulary, description(label, parent, synonyms)).id());
    }

    private void change(long id, String label, @Nullable Long parent, boolean addressFollows) {
        desk(desk -> desk.change(id, description(label, parent), addressFollows));
    }

    private static TermDescription description(
            String label, @Nullable Long parent, String... synonyms) {
        return new TermDescription(label, parent, List.of(synonyms), null);
    }

    private Term term(long id) {
        return read(terms -> terms.byId(id).orElseThrow());
    }

    private void assertRefused(String code, Consumer<VocabularyDesk> step) {
        int before = events.fired().size();
        assertThatExceptionOfType(TermRefused.class)
                .isThrownBy(() -> desk(step::accept))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
        assertThat(events.fired()).hasSize(before);
    }

    private void desk(Consumer<VocabularyDesk> work) {
        database.inTransaction(entities -> work.accept(deskOver(entities)));
    }

    private <T> T made(Function<VocabularyDesk, T> work) {
        return database.fromTransaction(entities -> work.apply(deskOver(entities)));
    }

    private VocabularyDesk deskOver(EntityManager entities) {
        return new VocabularyDesk(new Terms(entities), events, CLOCK);
    }

    private <T> T read(Function<Terms, T> question) {
        return database.fromTransaction(entities -> question.apply(new Terms(entities)));
    }
}
