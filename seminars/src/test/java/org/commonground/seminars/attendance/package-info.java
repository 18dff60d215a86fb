/** Tests of attendance. */
@NullMarked
package org.commonground.seminars.attendance;

import org.jspecify.annotations.NullMarked;
