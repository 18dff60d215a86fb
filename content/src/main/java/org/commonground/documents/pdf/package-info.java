/**
 * The child side of reading: a small program that takes PDFs and gives back pages, facts and a
 * picture. It runs alone in its own process and may hang, die or run out of memory without harm;
 * nothing of the portal but the wire is loaded here.
 */
@NullMarked
package org.commonground.documents.pdf;

import org.jspecify.annotations.NullMarked;
