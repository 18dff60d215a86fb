/** Tests of the model. */
@NullMarked
package org.commonground.search.meaning;

import org.jspecify.annotations.NullMarked;
