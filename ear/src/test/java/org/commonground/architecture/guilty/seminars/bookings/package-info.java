/** A guilty package: it is known by who stands before it. */
@NullMarked
package org.commonground.architecture.guilty.seminars.bookings;

import org.jspecify.annotations.NullMarked;
