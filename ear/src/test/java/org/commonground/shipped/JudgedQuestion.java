package org.commonground.shipped;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A question to the demo content, with what somebody judged to answer it. */
record JudgedQuestion(String question, String style, List<JudgedAnswer> answers) {
    private static final int LOOKED_AT = 10;

    /** All questions, with the titles of the publications that were judged. */
    record Collection(Set<String> publications, List<JudgedQuestion> questions) {
        static Collection read() {
            InputStream file =
                    Objects.requireNonNull(
                            JudgedQuestion.class.getResourceAsStream("/relevance/questions.json"));
            try (JsonReader reader = Json.createReader(file)) {
                JsonObject all = reader.readObject();
                return new Collection(
                        all.getJsonArray("publications").stream()
                                .map(title -> ((JsonString) title).getString())
                                .collect(Collectors.toSet()),
                        all.getJsonArray("questions").getValuesAs(JudgedQuestion::of));
            }
        }
    }

    private static JudgedQuestion of(JsonObject json) {
        JsonArray answers = json.getJsonArray("answers");
        return new JudgedQuestion(
                json.getString("question"),
                json.getString("style"),
                answers.getValuesAs(JudgedAnswer::of));
    }

    /**
     * What results are worth.
     *
     * @param grades of the first ten, in their order; 0 for what answers nothing
     */
    record Score(double ndcg, boolean first, boolean amongFive, List<Integer> grades) {}

    Score score(List<JsonObject> results, PageWords pages) {
        List<Integer> grades =
                results.stream().limit(LOOKED_AT).map(result -> grade(result, pages)).toList();
        return new Score(
                gain(grades) / gain(ideal()),
                !grades.isEmpty() && grades.getFirst() > 0,
                grades.stream().limit(5).anyMatch(grade -> grade > 0),
                grades);
    }

    private int grade(JsonObject result, PageWords pages) {
        return answers.stream()
                .filter(answer -> answer.isGivenBy(result, pages))
                .mapToInt(JudgedAnswer::grade)
                .max()
                .orElse(0);
    }

    /** Each document once, for its pages are one result. */
    private List<Integer> ideal() {
        Map<String, Integer> best = new HashMap<>();
        answers.forEach(answer -> best.merge(answer.target(), answer.grade(), Math::max));
        List<Integer> grades = new ArrayList<>(best.values());
        grades.sort(Collections.reverseOrder());
        return grades.subList(0, Math.min(LOOKED_AT, grades.size()));
    }

    /** Discounted cumulative gain with exponential gains (Burges et al. 2005). */
    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int rank = 0; rank < grades.size(); rank++) {
            gain += (Math.pow(2, grades.get(rank)) - 1) / (Math.log(rank + 2) / Math.log(2));
        }
        return gain;
    }
}
