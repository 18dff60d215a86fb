/** Handlers that answer beside the table, to show that the check notices them. */
@NullMarked
package org.commonground.portal.routes.unlisted;

import org.jspecify.annotations.NullMarked;
