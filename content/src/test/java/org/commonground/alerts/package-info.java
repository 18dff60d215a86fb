/** Tests of the wishes for mail about searches, and the package put together by hand. */
@NullMarked
package org.commonground.alerts;

import org.jspecify.annotations.NullMarked;
