/**
 * The library: files stored under the hash of their bytes, what was read out of them, and the card
 * that describes each.
 *
 * <p>Reading happens in another process ({@code documents.reading}); making PDFs in {@code
 * documents.making}.
 */
@NullMarked
package org.commonground.documents;

import org.jspecify.annotations.NullMarked;
