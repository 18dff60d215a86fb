/** Places at seminars: booking them without an account, waiting for them, giving them back. */
@NullMarked
package org.commonground.seminars.bookings;

import org.jspecify.annotations.NullMarked;
