/** Tests of publications. */
@NullMarked
package org.commonground.publications;

import org.jspecify.annotations.NullMarked;
