package org.commonground.shipped;

import jakarta.json.JsonObject;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What answers a question.
 *
 * @param kind lesson, publication, action or document
 * @param name statement, title, beginning of the statement, or name of the file without its ending
 * @param words that the page of a document holds; empty for others
 * @param grade 2 answers the question, 1 helps
 */
record JudgedAnswer(String kind, String name, String words, int grade) {

    static JudgedAnswer of(JsonObject json) {
        String kind =
                Stream.of("lesson", "publication", "action", "document")
                        .filter(json::containsKey)
                        .findFirst()
                        .orElseThrow();
        return new JudgedAnswer(
                kind, json.getString(kind), json.getString("words", ""), json.getInt("grade"));
    }

    /** What is one result, whatever page of it answers. */
    String target() {
        return kind + " " + name;
    }

    boolean isGivenBy(JsonObject result, PageWords pages) {
        String found = result.getString("kind");
        String title = result.getString("title");
        return switch (kind) {
            case "lesson" -> found.equals("lesson") && title.equals(name);
            case "action" -> found.equals("plan-action") && title.startsWith(name);
            case "publication" ->
                    found.equals(result.getJsonObject("publication").getString("kind"))
                            && title.equals(name);
            default -> found.equals("page") && holdsTheWords(result, pages);
        };
    }

    private boolean holdsTheWords(JsonObject result, PageWords pages) {
        String id = result.getString("id");
        return result.getString("file").contains("/" + name + ".")
                && IntStream.concat(
                                IntStream.of(result.getInt("page")),
                                result
                                        .getJsonArray("passages")
                                        .getValuesAs(JsonObject.class)
                                        .stream()
                                        .mapToInt(passage -> passage.getInt("page")))
                        .anyMatch(page -> pages.hold(id, page, words));
    }
}
