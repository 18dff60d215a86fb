/** Many files at once, for programs and for the upload page: zips, and files piece by piece. */
@NullMarked
package org.commonground.portal.imports;

import org.jspecify.annotations.NullMarked;
