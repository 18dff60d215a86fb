package org.commonground.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.documents.Document;
import org.commonground.documents.DocumentPage;
import org.commonground.documents.DocumentState;
import org.commonground.documents.SamplePdf;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What becomes of documents that were not read at the first go. */
@OnBothDatabases
@Timeout(180)
class ReadingAgainIT {
    private static final ReadingPatience SHORT =
            new ReadingPatience(
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(8),
                    Duration.ofMillis(20),
                    Duration.ofSeconds(1));

    private final TestDatabase database;
    private final ReadingRoom room;

    @TempDir private Path directory;

    ReadingAgainIT(TestDatabase database) {
        this.database = database;
        this.room = new ReadingRoom(database);
    }

    @BeforeEach
    void start() {
        database.clear();
    }

    @AfterEach
    void stop() {
        room.close();
    }

    @Test
    void triesADocumentThatHangsOnceMoreAndThenRefusesIt() throws Exception {
        room.begin(SHORT, Commands.obedient(directory));

        long hanging = room.store("hang");
        long fine = room.store("fine");
        room.queue().wake();
        Document read = room.settled(fine);
        Document refused = room.settled(hanging);

        assertThat(read.state()).isEqualTo(DocumentState.READ);
        assertThat(refused.state()).isEqualTo(DocumentState.REFUSED);
        assertThat(refused.problem().orElseThrow().code()).isEqualTo("took-too-long");
        assertThat(refused.attempts()).isEqualTo(1);
        assertThat(read.readAt().orElseThrow()).isBefore(Instant.now());
    }

    @Test
    void readsAgainAfterARestartWhatWasNotFinished() throws Exception {
        long id = room.upload(new SamplePdf().page("half read"));
        database.inTransaction(entities -> assertThat(room.desk(entities).take()).isPresent());
        assertThat(
                        database.<Optional<ReadingDesk.Task>>fromTransaction(
                                entities -> room.desk(entities).take()))
                .isEmpty();

        room.begin(ReadingPatience.USUAL, Commands.reader(directory));

        assertThat(room.settled(id).state()).isEqualTo(DocumentState.READ);
    }

    @Test
    void readsOnceMoreWhenAskedTo() throws Exception {
        room.begin(ReadingPatience.USUAL, Commands.reader(directory));
        long id = room.upload(new SamplePdf().page("one").page("two"));
        room.settled(id);

        database.inTransaction(entities -> room.library(entities).retry(id));
        room.queue().wake();

        assertThat(room.settled(id).pages()).isEqualTo(2);
        assertThat(
                        database.<List<DocumentPage>>fromTransaction(
                                entities -> room.documents(entities).pages(id, 1, 9)))
                .hasSize(2);
    }

    @Test
    void leavesDocumentsWaitingWhenNoReaderStarts() throws Exception {
        room.begin(SHORT, ReaderCommand.of("/no/such.jar", directory));
        long id = room.upload(new SamplePdf().page("one"));

        Instant end = Instant.now().plusSeconds(60);
        while (room.queue().trouble().isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }

        assertThat(room.queue().trouble())
                .hasValueSatisfying(words -> assertThat(words).contains("portal.reader.jar"));
        assertThat(
                        database.<DocumentState>fromTransaction(
                                entities -> room.documents(entities).get(id).state()))
                .isEqualTo(DocumentState.WAITING);
    }
}
