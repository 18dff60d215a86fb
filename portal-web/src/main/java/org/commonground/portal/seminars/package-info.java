/** Seminars for readers: the programme, booking a place, and coming back to a booking. */
@NullMarked
package org.commonground.portal.seminars;

import org.jspecify.annotations.NullMarked;
