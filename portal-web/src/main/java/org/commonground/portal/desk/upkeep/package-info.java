/** The list of what waits for an editor, and the notices and errata they write. */
@NullMarked
package org.commonground.portal.desk.upkeep;

import org.jspecify.annotations.NullMarked;
