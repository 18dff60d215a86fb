/** A guilty package: it knows who stands behind it. */
@NullMarked
package org.commonground.architecture.guilty.seminars;

import org.jspecify.annotations.NullMarked;
