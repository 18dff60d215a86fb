package org.commonground.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How good the ordinary search is by other people's judgement, where {@code portal.data} has the
 * collections.
 */
interface RelevanceContract extends EngineUnderTest {

    @Test
    default void answersScientificClaimsAtLeastAsWellAsPlainBm25() throws IOException {
        assertThat(ndcgAt10("scifact")).isGreaterThanOrEqualTo(0.675);
    }

    @Test
    default void answersEngineersQuestionsAtLeastAsWellAsPlainBm25() throws IOException {
        assertThat(ndcgAt10("cranfield")).isGreaterThanOrEqualTo(0.37);
    }

    private double ndcgAt10(String name) throws IOException {
        Path folder = Path.of(System.getProperty("portal.data", ""), "ir", name);
        boolean present = Files.isDirectory(folder);
        if (!present) {
            System.err.println(
                    "SKIPPED: relevance on " + name + ", for portal.data does not have it");
        }
        assumeTrue(present, "portal.data has no ir/" + name);
        JudgedCollection collection = new JudgedCollection(folder);
        engine().apply(collection.publications());
        double ndcg = collection.ndcgAt10(engine());
        System.out.printf("%s: nDCG@10 %.4f%n", name, ndcg);
        return ndcg;
    }
}
