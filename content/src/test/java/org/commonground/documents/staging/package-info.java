/** Tests of files on their way in. */
@NullMarked
package org.commonground.documents.staging;

import org.jspecify.annotations.NullMarked;
