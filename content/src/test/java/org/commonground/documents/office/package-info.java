/** Tests of reading office files, web pages and plain text, on files made here. */
@NullMarked
package org.commonground.documents.office;

import org.jspecify.annotations.NullMarked;
