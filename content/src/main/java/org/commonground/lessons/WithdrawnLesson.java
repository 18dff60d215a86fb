package org.commonground.lessons;

import org.commonground.kernel.Refusal;

/** The lesson was public and is not any more; the reason is for readers. */
public final class WithdrawnLesson extends Refusal {
    private WithdrawnLesson(String because) {
        super("withdrawn", 410, because);
    }

    /** Its publication was withdrawn. */
    static WithdrawnLesson with(String title, String because) {
        return new WithdrawnLesson(
                "This lesson came from “%s”, which was withdrawn. %s".formatted(title, because));
    }

    /** Its publication goes on without it. */
    static WithdrawnLesson from(String title) {
        return new WithdrawnLesson(
                "This lesson was taken out of “%s” when that was revised.".formatted(title));
    }
}
