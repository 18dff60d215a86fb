/** Tests of bookings. */
@NullMarked
package org.commonground.seminars.bookings;

import org.jspecify.annotations.NullMarked;
