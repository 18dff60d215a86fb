/** The editors' work on a publication, from first draft to withdrawal. */
@NullMarked
package org.commonground.editorial;

import org.jspecify.annotations.NullMarked;
