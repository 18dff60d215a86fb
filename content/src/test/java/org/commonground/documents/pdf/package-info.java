/** Tests of the child side, in process. */
@NullMarked
package org.commonground.documents.pdf;

import org.jspecify.annotations.NullMarked;
