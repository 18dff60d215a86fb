/**
 * Who came to a seminar: marks made at the door, by several devices that are not always connected.
 */
@NullMarked
package org.commonground.seminars.attendance;

import org.jspecify.annotations.NullMarked;
