/** Tests of best bets. */
@NullMarked
package org.commonground.bestbets;

import org.jspecify.annotations.NullMarked;
