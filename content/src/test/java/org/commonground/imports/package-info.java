/** Tests of imports. */
@NullMarked
package org.commonground.imports;

import org.jspecify.annotations.NullMarked;
