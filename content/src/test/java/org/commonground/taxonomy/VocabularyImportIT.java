package org.commonground.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.commonground.taxonomy.Vocabulary.AGENCY;
import static org.commonground.taxonomy.Vocabulary.PLACE;

import jakarta.persistence.EntityManager;

import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.RecordedEvents;
import org.commonground.kernel.database.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

@OnBothDatabases
class VocabularyImportIT {
    private final TestDatabase database;
    private final RecordedEvents<TermEvent> events = new RecordedEvents<>();

    VocabularyImportIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        database.clear();
        database.inTransaction(
                entities -> {
                    VocabularyDesk desk = deskOver(entities);
                    long wales = desk.add(PLACE, description("Wales", null, "Cymru", "=1+1")).id();
                    desk.add(PLACE, description("Wrexham, the “town”", wales, "Wrecsam"));
                    long flint = desk.add(PLACE, description("-Flint", wales)).id();
                    desk.shift(flint, 1);
                    desk.retire(flint, wales);
                });
    }

    @Test
    void writesAFileThatChangesNothingWhenItIsReadBack() {
        String file = export(PLACE);

        ImportPlan plan = plan(PLACE, file);

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.changes()).isEmpty();
        assertThat(plan.unchanged()).isEqualTo(3);
        int before = events.fired().size();
        apply(PLACE, file);
        assertThat(events.fired()).hasSize(before);
        assertThat(export(PLACE)).isEqualTo(file);
    }

    @Test
    void writesNothingThatASpreadsheetWouldCalculate() {
        assertThat(export(PLACE))
                .startsWith("\uFEFFslug,name,parent,synonyms,sector,order,retired,successor\r\n")
                .contains("'-Flint")
                .contains("Cymru | =1+1")
                .contains("\"Wrexham, the “town”\"");
    }

    @Test
    void addsChangesMovesAndRetiresWhatTheFileSays() {
        String file =
                """
                slug,name,parent,synonyms,order,retired,successor
                wales,Cymru,uk,Wales | Gales,0,,
                uk,United Kingdom,,UK,,no,
                ,Anglesey,wales,,2,,
                wrexham-the-town,Wrexham,wales,,1,yes,anglesey
                """;

        ImportPlan plan = apply(PLACE, file);

        assertThat(plan.changes())
                .extracting(PlannedChange::label, PlannedChange::isNew, PlannedChange::line)
                .containsExactly(
                        tuple("Cymru", false, 2L),
                        tuple("United Kingdom", true, 3L),
                        tuple("Anglesey", true, 4L),
                        tuple("Wrexham", false, 5L));
        assertThat(plan.changes().getFirst().differences())
                .contains("name: “Wales” → “Cymru”", "parent: nothing → “uk”");
        assertThat(paths())
                .containsExactly(
                        "United Kingdom",
                        "United Kingdom › Cymru",
                        "United Kingdom › Cymru › Wrexham",
                        "United Kingdom › Cymru › -Flint",
                        "United Kingdom › Cymru › Anglesey");
        assertThat(term("wrexham-the-town").successor())
                .extracting(Term::label)
                .isEqualTo("Anglesey");
    }

    @Test
    void letsTwoTermsChangeNamesOrPlaces() {
        apply(PLACE, "slug,name,parent\nx,First,\ny,Second,x\n");

        apply(PLACE, "slug,name,parent\nx,Second,y\ny,First,\n");

        assertThat(paths()).contains("First", "First › Second");
        assertThat(term("x").label()).isEqualTo("Second");
    }

    @Test
    void leavesAColumnAloneThatTheFileDoesNotHave() {
        apply(PLACE, "slug,name\nwales,Wales and the Marches\n");

        assertThat(term("wales").synonyms()).containsExactly("Cymru", "=1+1");
    }

    @Test
    void knowsATermByAFormerAddress() {
        database.inTransaction(
                entities -> {
                    Term wales =
                            new Terms(entities).find(new TermName(PLACE, "wales")).orElseThrow();
                    deskOver(entities).change(wales.id(), description("Cymru", null), true);
                });

        ImportPlan plan = plan(PLACE, "slug,name\nwales,Cymru\n");

        assertThat(plan.changes()).isEmpty();
        assertThat(plan.unchanged()).isEqualTo(1);
    }

    @Test
    void namesEveryLineThatIsWrongAndDoesNothing() {
        String before = export(PLACE);
        String file =
                """
                slug,name,parent,synonyms,sector,order,retired,successor
                Not A Slug,A name,,,,,,
                a,,,,,,,
                b,Sectored,,,statutory,,,
                c,Ordered,,,,first,,
                d,Half retired,,,,,perhaps,
                e,One,,,,,,
                e,Two,,,,,,
                f,short
                """;

        ImportPlan plan = plan(PLACE, file);

        assertThat(plan.problems())
                .extracting(LineProblem::line)
                .containsExactly(2L, 3L, 4L, 5L, 6L, 8L, 9L);
        assertThatExceptionOfType(VocabularyFileRefused.class)
                .isThrownBy(() -> apply(PLACE, file))
                .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(422));
        assertThat(export(PLACE)).isEqualTo(before);
    }

    @Test
    void refusesAFileThatWouldPutTheVocabularyInDisorder() {
        assertProblem("slug,name,parent\nwales,Wales,wrexham-the-town\n", 2, "within itself");
        assertProblem("slug,name,parent\nx,X,nowhere\n", 2, "neither in the vocabulary");
        assertProblem("slug,name,parent\nx,X,\ny,x,\n", 3, "another");
        assertProblem("slug,name,retired\nwales,Wales,yes\n", 2, "is retired and");
        assertProblem("slug,name,successor\nx,X,wales\n", 2, "Only a retired term");
        assertProblem("slug,name,retired,successor\nx,X,yes,flint\n", 2, "cannot be the successor");
    }

    @Test
    void refusesWhatIsNoSuchFile() {
        assertProblem("", 1, "must name the columns");
        assertProblem("colour,name\nred,Red\n", 1, "no column “colour”");
        assertProblem("slug,name\n\"open,Red\n", 1, "not a CSV file");
        assertProblem("slug,slug\na,b\n", 1, "not a CSV file");
        assertProblem("name\n" + "x\n".repeat(5_002), 5_002, "at most");
        assertProblem(AGENCY, "slug,name,sector\nx,X,royal\n", 2, "no sector “royal”");
    }

    @Test
    void refusesAPlanThatWasMadeForAnotherStateOfTheVocabulary() {
        String file = "slug,name\nwales,Cymru\n";
        String state = plan(PLACE, file).state();
        apply(PLACE, "slug,name\nx,X\n");

        assertThatExceptionOfType(VocabularyFileRefused.class)
                .isThrownBy(() -> with(imports -> imports.apply(PLACE, file, state)))
                .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(409));
        assertThat(term("wales").label()).isEqualTo("Wales");
    }

    private void assertProblem(String file, long line, String sentence) {
        assertProblem(PLACE, file, line, sentence);
    }

    private void assertProblem(Vocabulary vocabulary, String file, long line, String sentence) {
        assertThat(plan(vocabulary, file).problems())
                .as(file.substring(0, Math.min(40, file.length())))
                .anySatisfy(
                        problem -> {
                            assertThat(problem.line()).isEqualTo(line);
                            assertThat(problem.sentence()).contains(sentence);
                        });
    }

    private String export(Vocabulary vocabulary) {
        return database.fromTransaction(entities -> over(entities).export(vocabulary));
    }

    private ImportPlan plan(Vocabulary vocabulary, String file) {
        return database.fromTransaction(entities -> over(entities).plan(vocabulary, file));
    }

    private ImportPlan apply(Vocabulary vocabulary, String file) {
        String state = plan(vocabulary, file).state();
        return database.fromTransaction(entities -> over(entities).apply(vocabulary, file, state));
    }

    private void with(Consumer<VocabularyImport> work) {
        database.inTransaction(entities -> work.accept(over(entities)));
    }

    private Term term(String slug) {
        return database.fromTransaction(
                entities -> new Terms(entities).find(new TermName(PLACE, slug)).orElseThrow());
    }

    private List<String> paths() {
        return database.fromTransaction(
                entities ->
                        TermTree.of(new Terms(entities).of(PLACE)).branches().stream()
                                .map(TermTree.Branch::path)
                                .toList());
    }

    private VocabularyImport over(EntityManager entities) {
        return new VocabularyImport(new Terms(entities), events, Clock.systemUTC());
    }

    private VocabularyDesk deskOver(EntityManager entities) {
        return new VocabularyDesk(new Terms(entities), events, Clock.systemUTC());
    }

    private static TermDescription description(
            String label, @Nullable Long parent, String... synonyms) {
        return new TermDescription(label, parent, List.of(synonyms), null);
    }
}
