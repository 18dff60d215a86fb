/** Seminars on pages of the library, and the library on pages of seminars. */
@NullMarked
package org.commonground.portal.seminars.library;

import org.jspecify.annotations.NullMarked;
