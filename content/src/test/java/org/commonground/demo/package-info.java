/** Checks that the demo content is whole, and that it keeps its own rules. */
@NullMarked
package org.commonground.demo;

import org.jspecify.annotations.NullMarked;
