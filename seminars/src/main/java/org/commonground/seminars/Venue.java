package org.commonground.seminars;

import static org.commonground.publications.Absent.orEmpty;

/**
 * A house to go to.
 *
 * @param directions how to get there
 * @param access what disabled people find there, and whom they ask
 */
public record Venue(String name, String address, String directions, String access) {
    public static final Venue NONE = new Venue("", "", "", "");

    public Venue {
        name = orEmpty(name).strip();
        address = orEmpty(address).strip();
        directions = orEmpty(directions).strip();
        access = orEmpty(access).strip();
    }

    public boolean isGiven() {
        return !name.isEmpty();
    }

    /** Name and address in one line. */
    public String inOneLine() {
        return address.isEmpty() ? name : name + ", " + address.replaceAll("\\s*\\R\\s*", ", ");
    }
}
