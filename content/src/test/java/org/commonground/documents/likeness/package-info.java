/** Tests of what documents have in common. */
@NullMarked
package org.commonground.documents.likeness;

import org.jspecify.annotations.NullMarked;
