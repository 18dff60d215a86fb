package org.commonground.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.search.IndexChange;
import org.commonground.search.MeaningState;
import org.commonground.search.Rebuild;
import org.commonground.search.SearchRequest;
import org.commonground.search.SearchResult;
import org.commonground.search.Shelf;
import org.commonground.search.meaning.MeaningUnavailable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** How vectors come about, and what becomes of them. */
class VectorMakerTest {
    private static final List<IndexChange> LIBRARY =
            List.of(
                    Shelf.publication(1, "Luton")
                            .summary("A go-between heard both sides.")
                            .attachment(7, "Report", "The budget was spent.", "A temple opened.")
                            .replace(),
                    Shelf.publication(2, "Oldham").summary("Pupils met twice a week.").replace());

    private final ConceptEmbedder model = new ConceptEmbedder();
    @TempDir private Path folder;

    @BeforeEach
    void fill() {
        try (LuceneSearchEngine engine = MeaningTest.open(folder, model)) {
            engine.apply(LIBRARY);
            MeaningTest.awaitVectors(engine);
        }
    }

    private static List<String> found(LuceneSearchEngine engine, String query) {
        return engine.search(SearchRequest.of(query)).results().stream()
                .map(SearchResult::id)
                .toList();
    }

    @Test
    void makesOneOfEveryTextAndClosesTheModel() {
        assertThat(model.passages).hasValue(4);
        assertThat(model.closed).isTrue();
    }

    @Test
    void keepsThemOverARestart() {
        try (LuceneSearchEngine engine = MeaningTest.open(folder, model)) {
            MeaningTest.awaitVectors(engine);

            assertThat(found(engine, "mediation")).containsExactly("p1");
        }
        assertThat(model.passages).hasValue(4);
    }

    @Test
    void keepsThemOverARebuild() {
        try (LuceneSearchEngine engine = MeaningTest.open(folder, model)) {
            try (Rebuild rebuild = engine.beginRebuild()) {
                rebuild.add(LIBRARY.stream().map(IndexChange.Replace.class::cast).toList());
                rebuild.finish();
            }
            MeaningTest.awaitVectors(engine);

            assertThat(found(engine, "mediation")).containsExactly("p1");
        }
        assertThat(model.passages).hasValue(4);
    }

    @Test
    void makesOnlyThoseOfTextsThatChanged() {
        try (LuceneSearchEngine engine = MeaningTest.open(folder, model)) {
            engine.apply(
                    List.of(
                            Shelf.publication(1, "Luton")
                                    .summary("A go-between heard everybody.")
                                    .attachment(
                                            7,
                                            "Report",
                                            "The budget was spent.",
                                            "A temple opened.")
                                    .replace()));
            awaitPassages(5);
        }
        assertThat(model.passages).hasValue(5);
    }

    /** What the engine says of its vectors may still be from before the change. */
    private void awaitPassages(int made) {
        long latest = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (model.passages.get() < made && System.nanoTime() < latest) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Test
    void makesThemAnewWhenTheirFilesAreDamaged() throws IOException {
        for (Path file : files(folder.resolve("vectors"))) {
            try (FileChannel open = FileChannel.open(file, StandardOpenOption.WRITE)) {
                open.truncate(open.size() / 2);
            }
        }

        try (LuceneSearchEngine engine = MeaningTest.open(folder, model)) {
            MeaningTest.awaitVectors(engine);

            assertThat(found(engine, "mediation")).containsExactly("p1");
        }
        assertThat(model.passages).hasValue(8);
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> !file.endsWith("write.lock")).toList();
        }
    }

    @Test
    void makesThemAnewForAnotherModel() {
        ConceptEmbedder other =
                new ConceptEmbedder() {
                    @Override
                    public String model() {
                        return "others";
                    }
                };
        try (LuceneSearchEngine engine = MeaningTest.open(folder, other)) {
            MeaningTest.awaitVectors(engine);
        }
        assertThat(other.passages).hasValue(4);
    }

    @Test
    void searchesByWordsWhereTheModelDoesNotRun() throws InterruptedException {
        Supplier<ConceptEmbedder> none =
                () -> {
                    throw new MeaningUnavailable("No such processor", new Exception());
                };
        try (LuceneSearchEngine engine =
                LuceneSearchEngine.open(
                        folder, Clock.systemUTC(), new VectorMaking(none::get, 1, () -> false))) {
            while (engine.state().meaning().condition() == MeaningState.Condition.STARTING) {
                Thread.sleep(5);
            }

            assertThat(engine.state().meaning().condition())
                    .isEqualTo(MeaningState.Condition.FAILED);
            assertThat(engine.state().meaning().problem()).contains("No such processor");
            assertThat(found(engine, "budget")).containsExactly("d7-p1");
            assertThat(found(engine, "mediation")).isEmpty();
        }
    }

    @Test
    void saysThatMeaningIsSwitchedOff() {
        try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
            assertThat(engine.state().meaning()).isEqualTo(MeaningState.OFF);
            assertThat(found(engine, "budget")).containsExactly("d7-p1");
        }
    }

    @Test
    void waitsForTheVectorInTheMakingWhenItCloses() throws InterruptedException {
        CountDownLatch making = new CountDownLatch(1);
        ConceptEmbedder slow =
                new ConceptEmbedder() {
                    @Override
                    public float[] passage(String text) {
                        making.countDown();
                        pause(300);
                        assertThat(closed).isFalse();
                        return super.passage(text);
                    }
                };
        LuceneSearchEngine engine = MeaningTest.open(folder, slow);
        engine.apply(List.of(Shelf.publication(3, "Burnley").summary("A new dispute.").replace()));
        assertThat(making.await(10, TimeUnit.SECONDS)).isTrue();

        engine.close();

        assertThat(slow.passages).hasValue(1);
        assertThat(slow.closed).isTrue();
    }

    @Test
    void givesWayToSearchesButNeverForGood() {
        Courtesy courtesy = new Courtesy(() -> false);
        long begun = System.nanoTime();
        try (Courtesy.Searching _ = courtesy.search()) {
            courtesy.giveWay();
        }
        assertThat(System.nanoTime() - begun).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(1_900));
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
