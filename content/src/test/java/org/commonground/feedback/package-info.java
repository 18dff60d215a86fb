/** Tests of what readers say and what editors make of it, on both databases. */
@NullMarked
package org.commonground.feedback;

import org.jspecify.annotations.NullMarked;
