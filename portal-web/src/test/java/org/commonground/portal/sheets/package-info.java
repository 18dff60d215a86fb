/** Tests of tables to take away. */
@NullMarked
package org.commonground.portal.sheets;

import org.jspecify.annotations.NullMarked;
