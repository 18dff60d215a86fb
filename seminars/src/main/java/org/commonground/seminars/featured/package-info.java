/**
 * Featured seminars: a few that are put before readers for some days, on pages that editors choose.
 */
@NullMarked
package org.commonground.seminars.featured;

import org.jspecify.annotations.NullMarked;
