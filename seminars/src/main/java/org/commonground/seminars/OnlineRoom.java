package org.commonground.seminars;

import static org.commonground.publications.Absent.orEmpty;

/**
 * A place to take part from afar.
 *
 * @param how what it takes, for everybody to read
 * @param joinLink given only to those who have a place; empty until there is one
 */
public record OnlineRoom(String how, String joinLink) {
    public static final OnlineRoom NONE = new OnlineRoom("", "");

    public OnlineRoom {
        how = orEmpty(how).strip();
        joinLink = orEmpty(joinLink).strip();
    }

    public boolean isGiven() {
        return !how.isEmpty() || !joinLink.isEmpty();
    }
}
