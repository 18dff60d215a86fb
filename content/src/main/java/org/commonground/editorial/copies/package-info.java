/**
 * What editors have typed and not saved yet, kept so that nothing of it is lost, and who else is at
 * the same publication.
 */
@NullMarked
package org.commonground.editorial.copies;

import org.jspecify.annotations.NullMarked;
