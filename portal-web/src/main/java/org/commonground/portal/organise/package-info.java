/** The organisers' desk: planning seminars, and who comes to them. */
@NullMarked
package org.commonground.portal.organise;

import org.jspecify.annotations.NullMarked;
