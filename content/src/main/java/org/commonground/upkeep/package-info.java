/**
 * Keeping the library true: review dates, blank prompts, broken links and all else that waits for
 * an editor.
 */
@NullMarked
package org.commonground.upkeep;

import org.jspecify.annotations.NullMarked;
