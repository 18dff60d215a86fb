package org.commonground.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import org.commonground.documents.Document;
import org.commonground.documents.DocumentLibrary;
import org.commonground.documents.Documents;
import org.commonground.documents.SamplePdf;
import org.commonground.documents.Upload;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.RecordedEvents;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationState;
import org.commonground.publications.Publications;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

@OnBothDatabases
class ImportsIT {
    private static final byte[] PLAN = new SamplePdf().page("The plan").bytes();
    private static final byte[] STUDY = new SamplePdf().page("The study").bytes();

    private final TestDatabase database;
    private ImportHouse house;

    @TempDir private Path home;

    ImportsIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        database.clear();
        house = new ImportHouse(database, home);
        house.with(
                entities -> {
                    entities.persist(
                            new Term(Vocabulary.PLACE, "wrexham", "Wrexham", null, List.of()));
                    return true;
                });
    }

    @Test
    void storesDescribesDraftsAndPublishesWhatATableSays() {
        long id =
                house.hand(
                                new PackedZip()
                                        .table(
                                                "file;title;author;date;kind;summary;place;publish",
                                                "plan.pdf;Cohesion plan;The"
                                                        + " team;21/04/2006;report;What we will"
                                                        + " do.;Wrexham;yes",
                                                "deep/study.pdf;;;;report;;;")
                                        .file("plan.pdf", PLAN)
                                        .file("deep/study.pdf", STUDY)
                                        .file("__MACOSX/._plan.pdf", new byte[] {1})
                                        .file("deep/.DS_Store", new byte[] {1})
                                        .bytes())
                        .id();
        house.work();
        assertThat(house.files(id))
                .extracting(ImportedFile::state)
                .containsOnly(ImportedState.STORED);
        assertThat(house.batch(id).state()).isEqualTo(ImportState.RUNNING);

        house.read("What the file offers");
        house.work();

        assertThat(house.batch(id).remarks()).isEmpty();
        assertThat(house.batch(id).state()).isEqualTo(ImportState.DONE);
        assertThat(house.files(id))
                .extracting(ImportedFile::path, ImportedFile::state)
                .containsExactly(
                        tuple("plan.pdf", ImportedState.PUBLISHED),
                        tuple("deep/study.pdf", ImportedState.DRAFTED));
        Publication plan = publication(house.files(id).getFirst());
        assertThat(plan.state()).isEqualTo(PublicationState.PUBLISHED);
        assertThat(plan.latest().title()).isEqualTo("Cohesion plan");
        assertThat(plan.latest().body().summary()).isEqualTo("What we will do.");
        assertThat(plan.sourceYear()).isEqualTo(2006);
        assertThat(plan.terms()).extracting(Term::label).containsExactly("Wrexham");
        assertThat(publication(house.files(id).getLast()).latest().title())
                .isEqualTo("What the file offers");
        assertThat(document(house.files(id).getFirst()).description().dated())
                .isEqualTo(LocalDate.of(2006, 4, 21));
        assertThat(home.resolve("imports")).isEmptyDirectory();
    }

    @Test
    void remarksOnATermThatIsInNoVocabulary() {
        long id =
                house.hand(
                                new PackedZip()
                                        .table("file,place", "plan.pdf,Atlantis; Wrexham")
                                        .file("plan.pdf", PLAN)
                                        .bytes())
                        .id();
        house.work();

        assertThat(house.batch(id).remarks())
                .extracting(ImportRemark::line, ImportRemark::code)
                .containsExactly(tuple(2, "unknown-term"));
        assertThat(house.batch(id).remarks().getFirst().sentence()).contains("Atlantis");
    }

    @Test
    void goesOnAfterARestartWithoutTakingItsOwnFilesForDuplicates() {
        long id = house.hand(new PackedZip().file("plan.pdf", PLAN).bytes()).id();
        house.with(entities -> upload(house.library(entities), PLAN, house.batch(id).beganBy()));

        house.work();

        assertThat(house.files(id))
                .extracting(ImportedFile::state)
                .containsExactly(ImportedState.STORED);
    }

    @Test
    void undoesAnImportButLeavesWhatWasBuiltOnIt() {
        long id =
                house.hand(
                                new PackedZip()
                                        .table("file,kind", "plan.pdf,report", "study.pdf,report")
                                        .file("plan.pdf", PLAN)
                                        .file("study.pdf", STUDY)
                                        .bytes())
                        .id();
        house.work();
        assertThatExceptionOfType(ImportUnfinished.class)
                .isThrownBy(() -> house.undo(id))
                .matches(refused -> refused.code().equals("import-unfinished"));
        house.read("Title");
        house.work();
        long edited = house.files(id).getLast().publication().orElseThrow();
        house.with(entities -> house.workflow(entities).sendToReview(edited));

        house.undo(id);

        List<ImportedFile> files = house.files(id);
        assertThat(files)
                .extracting(ImportedFile::state)
                .containsExactly(ImportedState.REMOVED, ImportedState.KEPT);
        assertThat(files.getLast().sentence())
                .hasValueSatisfying(why -> assertThat(why).contains("worked on"));
        long left = house.with(entities -> new Documents(entities, new RecordedEvents<>()).count());
        assertThat(left).isEqualTo(1);
        long drafts = house.with(entities -> new Publications(entities).count(null, null));
        assertThat(drafts).isEqualTo(1);
        assertThat(house.batch(id).state()).isEqualTo(ImportState.UNDONE);
    }

    @Test
    void notesFilesThatComeOneByOne() {
        long id = house.with(entities -> house.desk(entities).open("20 files")).id();
        house.with(
                entities ->
                        house.desk(entities)
                                .note(id, "plan.pdf", upload(house.library(entities), PLAN, "me")));
        house.read("Plan");
        house.work();

        assertThat(house.batch(id).state()).isEqualTo(ImportState.DONE);
        assertThat(house.files(id))
                .extracting(ImportedFile::state)
                .containsExactly(ImportedState.READ);
        assertThatExceptionOfType(UnknownImport.class).isThrownBy(() -> house.batch(4711));
    }

    private static Upload upload(DocumentLibrary library, byte[] bytes, String who) {
        try {
            return library.upload("plan.pdf", new ByteArrayInputStream(bytes), who);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Publication publication(ImportedFile file) {
        return house.with(
                entities -> new Publications(entities).get(file.publication().orElseThrow()));
    }

    private Document document(ImportedFile file) {
        return house.with(
                entities ->
                        new Documents(entities, new RecordedEvents<>())
                                .get(file.document().orElseThrow()));
    }
}
