package org.commonground.seminars.letters;

import org.commonground.seminars.bookings.GuestLetter;

import java.util.Locale;

/** What an organiser may leave to be filled in for each party. */
public enum Placeholder {
    NAME("who booked"),
    PEOPLE("everybody of the booking"),
    PLACES("for how many"),
    SEMINAR("its title"),
    WHEN("day and time"),
    WHERE("the venue, or that it is online"),
    JOIN("the link to take part online; empty for those who wait"),
    LINK("the link of the booking");

    private final String meaning;

    Placeholder(String meaning) {
        this.meaning = meaning;
    }

    /** As it is written in a letter: {@code {name}}. */
    public String written() {
        return "{" + name().toLowerCase(Locale.ROOT) + "}";
    }

    public String meaning() {
        return meaning;
    }

    String in(GuestLetter guest) {
        return switch (this) {
            case NAME -> guest.booking().contact().name();
            case PEOPLE -> guest.people();
            case PLACES -> guest.places();
            case SEMINAR -> guest.seminar().title();
            case WHEN -> guest.seminar().plan().timetable().inWords();
            case WHERE -> guest.seminar().plan().place().inOneLine();
            case JOIN -> guest.joinLink();
            case LINK -> guest.link();
        };
    }
}
