/** Tests of editorial.previews. */
@NullMarked
package org.commonground.editorial.previews;

import org.jspecify.annotations.NullMarked;
