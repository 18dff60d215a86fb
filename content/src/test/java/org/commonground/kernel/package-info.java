/** Tests of the kernel, and what tests of every package need: a clock, the size of experiments. */
@NullMarked
package org.commonground.kernel;

import org.jspecify.annotations.NullMarked;
