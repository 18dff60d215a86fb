package org.commonground.seminars.bookings;

import java.util.function.IntSupplier;

/**
 * What an organiser at the door has decided about places that are promised to people who have not
 * come.
 *
 * @param givesOn whether such a place may be given to somebody else
 * @param peopleIn how many people are in the room; asked when nobody else is being let in
 */
public record DoorDecision(boolean givesOn, IntSupplier peopleIn) {}
