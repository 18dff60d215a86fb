/**
 * What readers look for, counted without the readers: words by day, what was opened, and the queue
 * that editors work through.
 */
@NullMarked
package org.commonground.insight;

import org.jspecify.annotations.NullMarked;
