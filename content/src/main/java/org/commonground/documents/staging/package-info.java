/** Files on their way in, piece by piece: what a dropped connection left behind is gone on with. */
@NullMarked
package org.commonground.documents.staging;

import org.jspecify.annotations.NullMarked;
