/** One table in which many documents are described and made into publications at once. */
@NullMarked
package org.commonground.portal.desk.grid;

import org.jspecify.annotations.NullMarked;
