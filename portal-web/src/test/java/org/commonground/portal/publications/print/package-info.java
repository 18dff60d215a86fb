/** Prints publications and looks at what comes out. */
@NullMarked
package org.commonground.portal.publications.print;

import org.jspecify.annotations.NullMarked;
