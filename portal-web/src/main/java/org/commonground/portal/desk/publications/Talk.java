package org.commonground.portal.desk.publications;

import org.commonground.editorial.comments.Conversation;
import org.commonground.editorial.comments.EditorialComment;
import org.commonground.portal.desk.versions.FieldPlaces;
import org.commonground.portal.parts.Dates;
import org.commonground.portal.parts.Texts;

import java.util.List;
import java.util.stream.Stream;

/**
 * A conversation of editors as it is shown.
 *
 * @param place the name of the field it is about; empty for the whole
 * @param label what the page calls that field
 * @param said the first words and all answers
 */
public record Talk(
        long id, String place, String label, int version, boolean open, List<Said> said) {
    private static final int GLIMPSE = 40;

    static Talk of(Conversation talk) {
        EditorialComment begun = talk.begun();
        return new Talk(
                begun.id(),
                begun.place(),
                label(begun.place()),
                begun.version(),
                talk.isOpen(),
                Stream.concat(Stream.of(begun), talk.answers().stream()).map(Said::of).toList());
    }

    private static String label(String place) {
        if (place.isEmpty()) {
            return Texts.of("comments.whole");
        }
        return place.startsWith("lesson-") ? Texts.of("edit.lesson") : FieldPlaces.label(place);
    }

    /** What the list of things to comment on calls an answer to it. */
    String toAnswer() {
        String words = said.getFirst().text();
        return Texts.of(
                "comments.answer",
                said.getFirst().by(),
                words.length() > GLIMPSE ? words.substring(0, GLIMPSE) + "…" : words);
    }

    /** What one editor said. */
    public record Said(String by, String when, String text) {
        static Said of(EditorialComment comment) {
            return new Said(comment.saidBy(), Dates.minute(comment.saidAt()), comment.text());
        }
    }
}
