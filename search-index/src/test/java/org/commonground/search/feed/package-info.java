/** Tests of what the index is fed with. */
@NullMarked
package org.commonground.search.feed;

import org.jspecify.annotations.NullMarked;
