/**
 * The parent side of reading: a queue of uploaded documents, and a small process that is kept warm
 * to read them and is ended and replaced when a document makes it hang, die or talk without end.
 */
@NullMarked
package org.commonground.documents.reading;

import org.jspecify.annotations.NullMarked;
