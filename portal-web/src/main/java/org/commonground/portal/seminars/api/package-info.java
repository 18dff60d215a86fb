/** The programme, its planning and its bookings for programs: the same steps as on the pages. */
@NullMarked
package org.commonground.portal.seminars.api;

import org.jspecify.annotations.NullMarked;
