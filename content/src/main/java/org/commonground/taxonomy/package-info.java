/**
 * The vocabularies that publications are classified by: terms with a place in a hierarchy and other
 * words for them.
 */
@NullMarked
package org.commonground.taxonomy;

import org.jspecify.annotations.NullMarked;
