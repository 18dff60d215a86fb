/** Tests of the outbox on both databases. */
@NullMarked
package org.commonground.outbox;

import org.jspecify.annotations.NullMarked;
