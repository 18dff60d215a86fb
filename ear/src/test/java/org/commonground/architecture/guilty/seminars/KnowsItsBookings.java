package org.commonground.architecture.guilty.seminars;

import org.commonground.architecture.guilty.seminars.bookings.Ticket;

/** Imports from a package that stands behind its own. */
interface KnowsItsBookings extends Ticket {}
