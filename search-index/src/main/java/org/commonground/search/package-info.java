/** The search port and its vocabulary: what can be asked of an index and what it answers. */
@NullMarked
package org.commonground.search;

import org.jspecify.annotations.NullMarked;
