/** Tests of what keeps the library true, on both databases. */
@NullMarked
package org.commonground.upkeep;

import org.jspecify.annotations.NullMarked;
