/**
 * Documents of the library: the file, its text page by page, its card, and their upload by
 * programs.
 */
@NullMarked
package org.commonground.portal.documents;

import org.jspecify.annotations.NullMarked;
