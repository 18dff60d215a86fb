/** Tells which documents say mostly the same, by the phrases they share. */
@NullMarked
package org.commonground.documents.likeness;

import org.jspecify.annotations.NullMarked;
