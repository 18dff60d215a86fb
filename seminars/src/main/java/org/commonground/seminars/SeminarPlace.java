package org.commonground.seminars;

import java.net.URI;
import java.util.regex.Pattern;

/** Where a seminar is: in a house, online, or both. */
public record SeminarPlace(Venue venue, OnlineRoom online) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_LINK = 1000;
    private static final Pattern LINK = Pattern.compile("https?://[^\\s]+");

    public SeminarPlace {
        venue = venue == null ? Venue.NONE : venue;
        online = online == null ? OnlineRoom.NONE : online;
    }

    /** For a line of a list or a calendar; empty while there is neither. */
    public String inOneLine() {
        if (!venue.isGiven()) {
            return online.isGiven() ? "Online" : "";
        }
        return online.isGiven() ? venue.inOneLine() + " and online" : venue.inOneLine();
    }

    void check(FormFlaws problems) {
        problems.atMost(LONGEST_NAME, "venue", venue.name());
        problems.atMost(LONGEST_TEXT, "venue-address", venue.address());
        problems.atMost(LONGEST_TEXT, "venue-directions", venue.directions());
        problems.atMost(LONGEST_TEXT, "venue-access", venue.access());
        problems.atMost(LONGEST_TEXT, "online-how", online.how());
        problems.atMost(LONGEST_LINK, "online-link", online.joinLink());
        problems.addIf(
                !venue.isGiven() && !(venue.address() + venue.directions()).isEmpty(),
                "venue",
                "Give the venue a name: there is an address or a way there already.");
        problems.addIf(
                !online.joinLink().isEmpty() && !isLink(online.joinLink()),
                "online-link",
                "“%s” is no web address. It begins with https://.".formatted(online.joinLink()));
    }

    void checkForReaders(FormFlaws problems) {
        problems.addIf(
                !venue.isGiven() && !online.isGiven(),
                "venue",
                "Say where the seminar is: name a venue, or say how to take part online.");
    }

    private static boolean isLink(String text) {
        try {
            return LINK.matcher(text).matches() && URI.create(text).getHost() != null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
