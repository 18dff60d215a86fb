package org.commonground.editorial.comments;

import java.util.List;

/**
 * A comment and what was answered.
 *
 * @param answers in the order in which they were given
 */
public record Conversation(EditorialComment begun, List<EditorialComment> answers) {
    public Conversation {
        answers = List.copyOf(answers);
    }

    public boolean isOpen() {
        return begun.isOpen();
    }
}
