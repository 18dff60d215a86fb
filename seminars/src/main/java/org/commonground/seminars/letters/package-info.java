/**
 * Letters: what is written to guests before and after a seminar, by the portal when the time comes
 * and by organisers in their own words, to each party once.
 */
@NullMarked
package org.commonground.seminars.letters;

import org.jspecify.annotations.NullMarked;
