/** Tests of the rounds that look through alerts. */
@NullMarked
package org.commonground.search.alerts;

import org.jspecify.annotations.NullMarked;
