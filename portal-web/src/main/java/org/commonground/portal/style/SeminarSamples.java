package org.commonground.portal.style;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.commonground.portal.seminars.SeminarCard;
import org.commonground.portal.seminars.featured.ShownFeatured;
import org.commonground.seminars.bookings.BookingState;
import org.commonground.seminars.bookings.WaitingReason;

import java.util.List;

/** What the style page shows the parts of seminars with. */
@Named
@RequestScoped
public class SeminarSamples {
    private static final String HERE = "#seminars";

    /**
     * Somebody at the door.
     *
     * @param at when they came; empty for somebody who did not
     */
    public record Guest(String name, String organisation, String at) {
        public boolean came() {
            return !at.isEmpty();
        }
    }

    /** A party that waits. */
    public record Party(int place, String name, int party, WaitingReason reason) {}

    public List<ShownFeatured.Card> featured() {
        return List.of(
                new ShownFeatured.Card(
                        "Working together after a crisis",
                        HERE,
                        "A day for people who keep the peace in mixed neighbourhoods.",
                        "Tuesday 6 October 2026, 09:30 to 16:00, Town Hall, Oldham. 12 places"
                                + " left"));
    }

    public List<SeminarCard> cards() {
        return List.of(
                new SeminarCard(
                        "Rumours and how to meet them",
                        HERE,
                        "Thursday 12 November 2026, 13:00 to 16:30",
                        "Leicester",
                        "Who is asked first, what is said within the hour, and by whom.",
                        ""),
                new SeminarCard(
                        "Elections and good race relations",
                        HERE,
                        "Friday 4 December 2026, 10:00 to 12:00",
                        "Online",
                        "What candidates may be asked to sign.",
                        "Cancelled"));
    }

    public List<Guest> guests() {
        return List.of(
                new Guest("Community safety officer", "Oldham Council", ""),
                new Guest("Chair", "Forum of Faiths", "09:12"));
    }

    public List<Party> queue() {
        return List.of(
                new Party(1, "Youth service", 3, new WaitingReason.TooFewFree(3, 1)),
                new Party(2, "Housing trust", 1, new WaitingReason.OthersBefore(1)));
    }

    public String waiting() {
        return BookingState.WAITING.label();
    }
}
