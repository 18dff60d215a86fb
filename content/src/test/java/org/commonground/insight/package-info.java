/** Tests of the counts of searches and of the queue that comes of them. */
@NullMarked
package org.commonground.insight;

import org.jspecify.annotations.NullMarked;
