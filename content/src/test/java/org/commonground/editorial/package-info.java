/** Tests of editorial. */
@NullMarked
package org.commonground.editorial;

import org.jspecify.annotations.NullMarked;
