package org.commonground.portal.search;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

import org.commonground.search.DocumentReference;
import org.commonground.search.Passage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A few sentences of a result, as the API gives them. */
@Schema(description = "A passage that shows why a result was found")
@JsonbPropertyOrder({"text", "page", "url", "file", "marks", "citation"})
public record PassageJson(
        @Schema(
                        description =
                                "Whole sentences, at most 400 characters but for quotations; plain"
                                        + " text")
                String text,
        @Schema(description = "Where it stands, 1-based; null where there are no pages")
                @Nullable Integer page,
        @Schema(description = "That page as text; empty where there is none") String url,
        @Schema(
                        description =
                                "That page in the file; null where the file cannot be opened at a"
                                        + " page")
                @Nullable String file,
        @Schema(
                        description =
                                "What matches the words: pairs of offsets in text, from (inclusive)"
                                    + " and to (exclusive); none where the text is close in meaning"
                                    + " alone")
                int[][] marks,
        @Schema(description = "How to name the place in a report of one's own") String citation) {

    static PassageJson of(Passage passage, String citation) {
        return new PassageJson(
                passage.text(),
                passage.page(),
                passage.url(),
                file(passage),
                passage.marks().stream()
                        .map(mark -> new int[] {mark.from(), mark.to()})
                        .toArray(int[][]::new),
                citation);
    }

    private static @Nullable String file(Passage passage) {
        DocumentReference document = passage.document();
        Integer page = passage.page();
        return document == null || page == null ? null : document.openedAt(page);
    }
}
