package org.commonground.insight;

import org.commonground.feedback.PageFeedback;

import java.util.List;

/**
 * Words that need somebody, and what readers said when they searched for them.
 *
 * @param why the heaviest reason
 */
public record QueueItem(WordFigures figures, Reason why, List<PageFeedback> wishes) {
    public QueueItem {
        wishes = List.copyOf(wishes);
    }

    /** Why somebody should look, the heaviest first. */
    public enum Reason {
        /** A reader said that something is missing. */
        WISHED_FOR,
        FINDS_NOTHING,
        SELDOM_OPENED
    }
}
