/** Measurements of the product against references taken in the same run. */
@NullMarked
package org.commonground.benchmarks;

import org.jspecify.annotations.NullMarked;
