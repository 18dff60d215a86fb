/** Tests of seminars. */
@NullMarked
package org.commonground.seminars;

import org.jspecify.annotations.NullMarked;
