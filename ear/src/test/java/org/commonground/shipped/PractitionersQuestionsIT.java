package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What practitioners ask is answered from the demo content at least as well as it was. The figures
 * are printed by style; {@code relevance/README.md} says what they stand on.
 */
@OnThePortal
class PractitionersQuestionsIT {
    private static final double NDCG = 0.69;
    private static final double FIRST = 0.68;
    private static final double AMONG_FIVE = 0.83;

    private final Visitor reader = new Visitor();
    private final PageWords pages = new PageWords(reader);

    @Test
    void answersAtLeastAsWellAsItDid() {
        JudgedQuestion.Collection collection = JudgedQuestion.Collection.read();
        assertThat(collection.questions()).hasSize(60);
        Editor.await(
                "all vectors are made",
                () -> reader.get("/health").body().contains("\"waiting\":0"));
        Map<String, List<JudgedQuestion.Score>> byStyle = new TreeMap<>();
        List<JudgedQuestion.Score> all = new ArrayList<>();
        for (JudgedQuestion question : collection.questions()) {
            JudgedQuestion.Score score = question.score(results(question, collection), pages);
            byStyle.computeIfAbsent(question.style(), style -> new ArrayList<>()).add(score);
            all.add(score);
            System.out.printf("%.2f %-20s %s%n", score.ndcg(), score.grades(), question.question());
        }
        byStyle.forEach(PractitionersQuestionsIT::print);
        print("all", all);

        assertThat(ndcg(all)).isGreaterThanOrEqualTo(NDCG);
        assertThat(first(all)).isGreaterThanOrEqualTo(FIRST);
        assertThat(amongFive(all)).isGreaterThanOrEqualTo(AMONG_FIVE);
    }

    private List<JsonObject> results(
            JudgedQuestion question, JudgedQuestion.Collection collection) {
        String words = "size=30&q=" + Visitor.encode(question.question());
        return Editor.search(reader, words)
                .getJsonArray("results")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(result -> !result.isNull("publication"))
                .filter(
                        result ->
                                collection
                                        .publications()
                                        .contains(
                                                result.getJsonObject("publication")
                                                        .getString("title")))
                .toList();
    }

    private static void print(String style, List<JudgedQuestion.Score> scores) {
        System.out.printf(
                "%-12s %2d questions: nDCG@10 %.3f, success@1 %.2f, @5 %.2f%n",
                style, scores.size(), ndcg(scores), first(scores), amongFive(scores));
    }

    private static double ndcg(List<JudgedQuestion.Score> scores) {
        return scores.stream().mapToDouble(JudgedQuestion.Score::ndcg).average().orElseThrow();
    }

    private static double first(List<JudgedQuestion.Score> scores) {
        return (double) scores.stream().filter(JudgedQuestion.Score::first).count() / scores.size();
    }

    private static double amongFive(List<JudgedQuestion.Score> scores) {
        return (double) scores.stream().filter(JudgedQuestion.Score::amongFive).count()
                / scores.size();
    }
}
