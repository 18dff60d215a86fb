package org.commonground.lessons;

import org.commonground.kernel.Refusal;

/** There is no lesson of that number, or none that the asker may see. */
public final class UnknownLesson extends Refusal {
    public UnknownLesson(long id) {
        super("unknown-lesson", 404, "There is no lesson with the number " + id + ".");
    }
}
