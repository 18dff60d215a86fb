/** Reports: what a seminar came to, counted when somebody asks. */
@NullMarked
package org.commonground.seminars.reports;

import org.jspecify.annotations.NullMarked;
