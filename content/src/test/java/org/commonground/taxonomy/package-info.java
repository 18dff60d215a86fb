/** Tests of the vocabularies. */
@NullMarked
package org.commonground.taxonomy;

import org.jspecify.annotations.NullMarked;
