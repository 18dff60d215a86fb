/** From the server's start to the first answer, and back down in the opposite order. */
@NullMarked
package org.commonground.portal.start;

import org.jspecify.annotations.NullMarked;
