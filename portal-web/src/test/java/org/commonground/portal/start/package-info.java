/** Going up and coming down. */
@NullMarked
package org.commonground.portal.start;

import org.jspecify.annotations.NullMarked;
