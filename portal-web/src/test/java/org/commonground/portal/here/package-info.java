/** Tests of case studies set against somebody's circumstances. */
@NullMarked
package org.commonground.portal.here;

import org.jspecify.annotations.NullMarked;
