/** The table of addresses: that it fits, and that nothing answers beside it. */
@NullMarked
package org.commonground.portal.routes;

import org.jspecify.annotations.NullMarked;
