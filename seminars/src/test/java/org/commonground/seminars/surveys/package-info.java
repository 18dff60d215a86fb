/** Tests of what guests say afterwards. */
@NullMarked
package org.commonground.seminars.surveys;

import org.jspecify.annotations.NullMarked;
