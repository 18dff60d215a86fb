/** The trail of who did what, when and from where; it is written in the transaction it tells of. */
@NullMarked
package org.commonground.audit;

import org.jspecify.annotations.NullMarked;
