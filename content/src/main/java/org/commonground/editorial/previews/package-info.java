/** Secret addresses under which people without an account see what is not published yet. */
@NullMarked
package org.commonground.editorial.previews;

import org.jspecify.annotations.NullMarked;
