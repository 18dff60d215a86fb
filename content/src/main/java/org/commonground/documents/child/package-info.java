/**
 * The program of the reading process: takes one order after the other and leads it to those who
 * know the format.
 */
@NullMarked
package org.commonground.documents.child;

import org.jspecify.annotations.NullMarked;
