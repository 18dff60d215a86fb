/**
 * What the reading of every format shares: text as it is kept, what makes a sensible title, and the
 * refusal of a file. Runs in the reading process.
 */
@NullMarked
package org.commonground.documents.texts;

import org.jspecify.annotations.NullMarked;
