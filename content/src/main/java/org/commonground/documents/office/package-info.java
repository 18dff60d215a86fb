/**
 * The child side of reading whatever is no PDF: Word, PowerPoint, OpenDocument, RTF, HTML and plain
 * text become pages and facts through Apache Tika. Runs in the reading process, which may hang or
 * run out of memory without harm; nothing a file links to is ever fetched.
 */
@NullMarked
package org.commonground.documents.office;

import org.jspecify.annotations.NullMarked;
