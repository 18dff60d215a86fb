/** What editors put above the results of a search: words, what they lead to, and a sentence why. */
@NullMarked
package org.commonground.bestbets;

import org.jspecify.annotations.NullMarked;
