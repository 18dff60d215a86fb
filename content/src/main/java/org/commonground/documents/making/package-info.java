/**
 * Making PDFs: tagged ones from pages of our own, and packs from several PDFs.
 *
 * <p>Nothing is fetched from anywhere; what these classes are given must come from the portal
 * itself.
 */
@NullMarked
package org.commonground.documents.making;

import org.jspecify.annotations.NullMarked;
