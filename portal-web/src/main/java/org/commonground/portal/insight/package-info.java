/** Counts searches and what is opened from them, and shows editors the queue that comes of it. */
@NullMarked
package org.commonground.portal.insight;

import org.jspecify.annotations.NullMarked;
