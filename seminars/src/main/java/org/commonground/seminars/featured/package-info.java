/**
 * Featured seminars: a few that are put before readers for some days, on pages that editors choose;
 * and seminars above the results of a search, where a best bet leads to one.
 */
@NullMarked
package org.commonground.seminars.featured;

import org.jspecify.annotations.NullMarked;
