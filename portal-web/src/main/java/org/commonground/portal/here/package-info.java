/**
 * "Will it work here?": a case study set against somebody's own place, partners and level, in words
 * and never as a score.
 */
@NullMarked
package org.commonground.portal.here;

import org.jspecify.annotations.NullMarked;
