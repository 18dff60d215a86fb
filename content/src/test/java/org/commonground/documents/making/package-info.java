/** Tests of what is made: it must be readable by the portal's own reader, and by everyone. */
@NullMarked
package org.commonground.documents.making;

import org.jspecify.annotations.NullMarked;
