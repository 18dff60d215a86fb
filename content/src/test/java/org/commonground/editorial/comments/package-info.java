/** Tests of editorial.comments. */
@NullMarked
package org.commonground.editorial.comments;

import org.jspecify.annotations.NullMarked;
