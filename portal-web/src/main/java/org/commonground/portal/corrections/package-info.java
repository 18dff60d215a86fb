/** Notices and errata as readers see them. */
@NullMarked
package org.commonground.portal.corrections;

import org.jspecify.annotations.NullMarked;
