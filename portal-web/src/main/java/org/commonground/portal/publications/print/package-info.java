/** Publications on paper: the portal's own PDF of what a page says to readers. */
@NullMarked
package org.commonground.portal.publications.print;

import org.jspecify.annotations.NullMarked;
