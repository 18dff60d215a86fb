package org.commonground.portal.desk.feedback;

import org.commonground.feedback.FeedbackState;
import org.commonground.feedback.PageFeedback;
import org.commonground.portal.parts.Dates;

import java.util.Locale;

/** What a reader said, as the queue shows it. */
public record FeedbackRow(
        long id,
        String page,
        String verdict,
        String comment,
        String when,
        String state,
        String style,
        String takenBy,
        boolean hasAddress) {
    static FeedbackRow of(PageFeedback given) {
        return new FeedbackRow(
                given.id(),
                given.page(),
                given.verdict().name().toLowerCase(Locale.ROOT),
                given.comment(),
                Dates.day(given.at()),
                given.state().label(),
                style(given.state()),
                given.takenBy(),
                given.readerAddress() != null);
    }

    private static String style(FeedbackState state) {
        return switch (state) {
            case NEW -> "waiting";
            case IN_HAND -> "reading";
            case ANSWERED -> "published";
            case CLOSED -> "draft";
        };
    }
}
