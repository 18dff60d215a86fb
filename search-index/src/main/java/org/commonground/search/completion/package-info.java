/**
 * Completion while typing: phrases are counted in what is published, and beginnings of words looked
 * up in one sorted list.
 */
@NullMarked
package org.commonground.search.completion;

import org.jspecify.annotations.NullMarked;
