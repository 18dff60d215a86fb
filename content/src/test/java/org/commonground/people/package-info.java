/** People as they sign in, on both databases. */
@NullMarked
package org.commonground.people;

import org.jspecify.annotations.NullMarked;
