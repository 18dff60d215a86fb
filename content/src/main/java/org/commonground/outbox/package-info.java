/**
 * Work promised inside a transaction and done after it, at least once: the index and the mail may
 * be late, never lost.
 */
@NullMarked
package org.commonground.outbox;

import org.jspecify.annotations.NullMarked;
