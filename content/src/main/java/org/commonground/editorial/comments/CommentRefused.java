package org.commonground.editorial.comments;

import org.commonground.kernel.Refusal;

/** A comment says nothing, or too much. */
public final class CommentRefused extends Refusal {
    private CommentRefused(String message) {
        super("comment-refused", 422, message);
    }

    static CommentRefused empty() {
        return new CommentRefused("Write what you want to say.");
    }

    static CommentRefused tooLong(int length, int longest) {
        return new CommentRefused(
                "The comment has %,d characters; shorten it to at most %,d."
                        .formatted(length, longest));
    }

    static CommentRefused placeTooLong() {
        return new CommentRefused("There is no such place to comment on.");
    }
}
