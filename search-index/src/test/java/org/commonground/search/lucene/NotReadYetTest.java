package org.commonground.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.search.EngineUnderTest;
import org.commonground.search.SearchEngine;
import org.commonground.search.SearchResult;
import org.commonground.search.Shelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;

/** What was published a moment ago is found by its words as well as what the model has read. */
class NotReadYetTest implements EngineUnderTest {
    private final CountDownLatch mayRead = new CountDownLatch(1);
    private final ConceptEmbedder model =
            new ConceptEmbedder() {
                @Override
                public float[] passage(String text) {
                    if (text.contains("mediation, then")) {
                        await(mayRead);
                    }
                    return super.passage(text);
                }
            };
    private LuceneSearchEngine engine;

    @BeforeEach
    void open(@TempDir Path folder) {
        engine =
                LuceneSearchEngine.open(
                        folder, Clock.systemUTC(), new VectorMaking(() -> model, 1, () -> false));
    }

    @AfterEach
    void close() {
        mayRead.countDown();
        engine.close();
    }

    @Override
    public SearchEngine engine() {
        return engine;
    }

    @Test
    void itsWordsSpeakForItAlone() {
        for (int i = 1; i <= 6; i++) {
            shelve(
                    Shelf.publication(i, "Village " + i)
                            .summary("A long summer went by; then there was mediation of a kind."));
        }
        MeaningTest.awaitVectors(engine);
        shelve(
                Shelf.publication(9, "Dewsbury")
                        .summary("A long summer; mediation, then mediation of a kind."));

        assertThat(search("mediation").results())
                .hasSize(7)
                .first()
                .extracting(SearchResult::title)
                .isEqualTo("Dewsbury");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
