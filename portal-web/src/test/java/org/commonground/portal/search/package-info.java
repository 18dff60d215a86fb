/** Tests of the portal's search. */
@NullMarked
package org.commonground.portal.search;

import org.jspecify.annotations.NullMarked;
