/**
 * Feeds the index from what is published: through an outbox, in the background, and whole again
 * when the index is lost.
 */
@NullMarked
package org.commonground.search.feed;

import org.jspecify.annotations.NullMarked;
