/** Tests of what is written to guests. */
@NullMarked
package org.commonground.seminars.letters;

import org.jspecify.annotations.NullMarked;
