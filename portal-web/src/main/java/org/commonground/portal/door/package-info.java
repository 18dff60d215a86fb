/**
 * The door of a seminar: who comes is ticked off, by hand or by code, with a connection or without.
 */
@NullMarked
package org.commonground.portal.door;

import org.jspecify.annotations.NullMarked;
