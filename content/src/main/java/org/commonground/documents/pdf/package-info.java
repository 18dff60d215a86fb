/**
 * The child side of work on PDFs: pages, facts and pictures. It runs in the reading process, which
 * may hang, die or run out of memory without harm; nothing of the portal but the wire is loaded
 * here.
 */
@NullMarked
package org.commonground.documents.pdf;

import org.jspecify.annotations.NullMarked;
