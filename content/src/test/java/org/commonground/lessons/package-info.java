/** Tests of lessons on both databases. */
@NullMarked
package org.commonground.lessons;

import org.jspecify.annotations.NullMarked;
