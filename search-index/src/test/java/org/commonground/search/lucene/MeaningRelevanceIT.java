package org.commonground.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.commonground.search.JudgedCollection;
import org.commonground.search.MeaningState;
import org.commonground.search.meaning.BgeEmbedder;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/**
 * How good words and meaning together are by other people's judgement, where {@code portal.data}
 * has the collections. The vectors, about ten minutes' work, are kept below {@code target}.
 */
class MeaningRelevanceIT {

    @Test
    void answersScientificClaimsBetterThanWordsAlone() throws IOException, InterruptedException {
        assertThat(ndcgAt10("scifact")).isGreaterThanOrEqualTo(0.742);
    }

    @Test
    void answersEngineersQuestionsBetterThanWordsAlone() throws IOException, InterruptedException {
        assertThat(ndcgAt10("cranfield")).isGreaterThanOrEqualTo(0.445);
    }

    private static double ndcgAt10(String name) throws IOException, InterruptedException {
        Path data = Path.of(System.getProperty("portal.data", ""), "ir", name);
        boolean present = Files.isDirectory(data);
        if (!present) {
            System.err.println("SKIPPED: meaning on " + name + ", for portal.data lacks it");
        }
        assumeTrue(present, "portal.data has no ir/" + name);
        JudgedCollection collection = new JudgedCollection(data);
        int threads = Runtime.getRuntime().availableProcessors();
        try (LuceneSearchEngine engine =
                LuceneSearchEngine.open(
                        Path.of("target", "relevance", name),
                        Clock.systemUTC(),
                        new VectorMaking(BgeEmbedder::load, threads, () -> false))) {
            engine.apply(collection.publications());
            MeaningState state = engine.state().meaning();
            while (state.condition() == MeaningState.Condition.STARTING
                    || state.made() < engine.state().documents()) {
                Thread.sleep(200);
                state = engine.state().meaning();
                assertThat(state.problem()).isNull();
            }
            double ndcg = collection.ndcgAt10(engine);
            System.out.printf("%s: nDCG@10 by words and meaning %.4f%n", name, ndcg);
            return ndcg;
        }
    }
}
