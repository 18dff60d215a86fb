/** Tests of reports. */
@NullMarked
package org.commonground.seminars.reports;

import org.jspecify.annotations.NullMarked;
