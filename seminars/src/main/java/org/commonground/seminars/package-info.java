/** Seminars: what is planned, by whom, where and when. */
@NullMarked
package org.commonground.seminars;

import org.jspecify.annotations.NullMarked;
