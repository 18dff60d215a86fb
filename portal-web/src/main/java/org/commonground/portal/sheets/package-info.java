/** Tables to take away, as files that spreadsheets open and never calculate. */
@NullMarked
package org.commonground.portal.sheets;

import org.jspecify.annotations.NullMarked;
