package org.commonground.architecture.guilty.seminars.bookings;

/** Something to be known by the wrong people. */
public interface Ticket {}
