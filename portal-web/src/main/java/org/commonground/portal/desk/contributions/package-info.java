/** Learning points that were offered: what an editor takes into a draft, and what not. */
@NullMarked
package org.commonground.portal.desk.contributions;

import org.jspecify.annotations.NullMarked;
