/**
 * Many files at once: a zip with an optional table of metadata, or what a browser sends one by one;
 * stored, described, drafted and published in the background, and undone as a whole.
 */
@NullMarked
package org.commonground.imports;

import org.jspecify.annotations.NullMarked;
