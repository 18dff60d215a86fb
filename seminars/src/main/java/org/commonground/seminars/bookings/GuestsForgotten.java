package org.commonground.seminars.bookings;

/**
 * Who came to a seminar is erased; fired inside the transaction in which it is, so that whatever
 * else is kept of its guests is erased with it.
 */
public record GuestsForgotten(long seminar) {}
