/** Tests of the portal's publications. */
@NullMarked
package org.commonground.portal.publications;

import org.jspecify.annotations.NullMarked;
