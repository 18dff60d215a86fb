/** Publications as readers see them and as programs read and write them. */
@NullMarked
package org.commonground.portal.publications;

import org.jspecify.annotations.NullMarked;
