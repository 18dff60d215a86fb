/** Tests of editorial.copies. */
@NullMarked
package org.commonground.editorial.copies;

import org.jspecify.annotations.NullMarked;
