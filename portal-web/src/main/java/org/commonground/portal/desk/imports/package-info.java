/** The desk's pages about imports. */
@NullMarked
package org.commonground.portal.desk.imports;

import org.jspecify.annotations.NullMarked;
