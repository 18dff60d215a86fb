/** Lessons as readers see them and as programs read them. */
@NullMarked
package org.commonground.portal.lessons;

import org.jspecify.annotations.NullMarked;
