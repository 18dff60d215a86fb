/** Tests of pictures of speakers. */
@NullMarked
package org.commonground.seminars.portraits;

import org.jspecify.annotations.NullMarked;
