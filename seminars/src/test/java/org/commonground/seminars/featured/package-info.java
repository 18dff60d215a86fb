/** Tests of featured seminars. */
@NullMarked
package org.commonground.seminars.featured;

import org.jspecify.annotations.NullMarked;
