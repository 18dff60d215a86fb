/** Looks at how kinds of publication are shown. */
@NullMarked
package org.commonground.portal.publications.kinds;

import org.jspecify.annotations.NullMarked;
