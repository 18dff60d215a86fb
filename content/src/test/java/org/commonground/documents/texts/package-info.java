/** Tests of what the reading of every format shares. */
@NullMarked
package org.commonground.documents.texts;

import org.jspecify.annotations.NullMarked;
