package org.commonground.lessons;

import org.commonground.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** The lesson was public and is not any more; the reason is for readers. */
public final class WithdrawnLesson extends Refusal {
    private final @Nullable String instead;

    private WithdrawnLesson(String because, @Nullable String instead) {
        super("withdrawn", 410, because);
        this.instead = instead;
    }

    /**
     * Its publication was withdrawn.
     *
     * @param successor the address of what readers are sent to instead; null when there is nothing
     */
    static WithdrawnLesson with(String title, String because, @Nullable String successor) {
        return new WithdrawnLesson(
                "This lesson came from “%s”, which was withdrawn. %s".formatted(title, because),
                successor);
    }

    /**
     * Its publication goes on without it.
     *
     * @param address of the publication
     */
    static WithdrawnLesson from(String title, String address) {
        return new WithdrawnLesson(
                "This lesson was taken out of “%s” when that was revised.".formatted(title),
                address);
    }

    @Override
    public @Nullable String instead() {
        return instead;
    }
}
