package org.commonground.seminars.featured;

import org.commonground.seminars.Seminar;
import org.commonground.seminars.bookings.PlacesNow;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * A featured seminar as it stands now.
 *
 * @param until the last day on which it is shown
 * @param pages paths of the pages besides the start page
 * @param gone why readers do not see it any more; null while they do
 */
public record Feature(
        Seminar seminar,
        PlacesNow places,
        LocalDate until,
        String by,
        List<String> pages,
        @Nullable Gone gone) {

    /** Why a featured seminar is not shown. */
    public enum Gone {
        CANCELLED("It was cancelled."),
        OVER("It has begun or is over."),
        EXPIRED("Its last day has passed."),
        /** Until somebody gives places back. */
        FULL("It is full; it comes back when places are free."),
        /** Until one of them goes. */
        BEHIND_OTHERS(
                "Three that begin before it are shown; it comes back when one of them is gone.");

        private final String words;

        Gone(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public boolean isShown() {
        return gone == null;
    }

    boolean isOn(PagePath page) {
        return page.isStart() || pages.contains(page.path());
    }

    Feature behindOthers() {
        return new Feature(seminar, places, until, by, pages, Gone.BEHIND_OTHERS);
    }
}
