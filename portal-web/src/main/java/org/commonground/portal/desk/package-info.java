/** The editors' desk: what needs attention, and what its rooms share. */
@NullMarked
package org.commonground.portal.desk;

import org.jspecify.annotations.NullMarked;
