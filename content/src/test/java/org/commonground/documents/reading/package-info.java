/** Tests of the parent side, with real children, good and bad. */
@NullMarked
package org.commonground.documents.reading;

import org.jspecify.annotations.NullMarked;
