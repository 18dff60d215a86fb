package org.commonground.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** Against what ONNX Runtime from Python made of the same model and the same texts. */
class BgeEmbedderTest {
    private static BgeEmbedder model;

    @BeforeAll
    static void load() {
        model = BgeEmbedder.load();
    }

    @AfterAll
    static void close() {
        model.close();
    }

    @Test
    void makesTheVectorsOfTheReference() {
        assertVectorBegins(
                model.passage("Employing an honest broker"),
                0.003560977f,
                -0.049621023f,
                -0.060566969f,
                -0.029365459f,
                -0.011378328f,
                -0.052610904f,
                0.056024924f,
                -0.040140133f);
        assertVectorBegins(
                model.passage("Don't panic: community-led, e.g. in Tower Hamlets."),
                0.052141395f,
                -0.031208975f,
                0.005705663f,
                -0.000169481f,
                0.038859576f,
                0.047919106f,
                0.023908947f,
                -0.012018148f);
    }

    private static void assertVectorBegins(float[] vector, float... expected) {
        assertThat(vector).hasSize(model.dimensions());
        assertThat(cosine(vector, vector)).isCloseTo(1, within(1e-5));
        assertThat(Arrays.copyOf(vector, expected.length))
                .usingComparatorWithPrecision(1e-5f)
                .containsExactly(expected);
    }

    @Test
    void putsAnAnswerNearerThanOtherTexts() {
        float[] question = model.question("how do we calm a quarrel between neighbours");

        double answer =
                cosine(
                        question,
                        model.passage("Mediation brought the two families on the street together"));
        double other = cosine(question, model.passage("The budget is agreed every March"));

        assertThat(answer).isGreaterThan(other + 0.1);
    }

    @Test
    void skimsSentencesForWordsOfLikeMeaning() {
        Skimming skimming = model.skimming("How do the police win the trust of pensioners?");

        float answer = skimming.of("Officers called on elderly residents and gained confidence.");
        float other = skimming.of("The budget of the library is agreed every March.");

        assertThat(answer).isGreaterThan(1.2f * other);
        assertThat(skimming.of("")).isZero();
        assertThat(model.skimming("? - 1").of("Anything at all?")).isZero();
        assertThat(model.skimming("").of("Anything at all.")).isZero();
    }

    @Test
    void takesTextsOfAnyLength() {
        assertThat(cosine(model.passage(""), model.passage(""))).isCloseTo(1, within(1e-5));
        assertThat(model.passage("community ".repeat(5_000))).hasSize(model.dimensions());
        assertThat(model.skimming("trust ".repeat(5_000)).of("trust ".repeat(5_000))).isPositive();
    }

    @Test
    void waitsForVectorsInTheMakingBeforeItCloses() throws InterruptedException {
        BgeEmbedder other = BgeEmbedder.load();
        AtomicInteger made = new AtomicInteger();
        Thread busy =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    try {
                                        while (true) {
                                            other.passage("partnership ".repeat(200));
                                            made.incrementAndGet();
                                        }
                                    } catch (MeaningUnavailable closed) {
                                        // The end that is asked for below.
                                    }
                                });
        while (made.get() == 0) {
            Thread.sleep(5);
        }

        other.close();

        busy.join(10_000);
        assertThat(busy.isAlive()).isFalse();
        assertThatThrownBy(() -> other.question("anything"))
                .isInstanceOf(MeaningUnavailable.class)
                .hasMessageContaining("closed");
    }

    private static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }
}
