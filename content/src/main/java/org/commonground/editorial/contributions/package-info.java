/**
 * Contributions: learning points that people outside the editors' desk offer, until an editor takes
 * each into a draft or dismisses it. What is taken bears the credit of where it comes from.
 */
@NullMarked
package org.commonground.editorial.contributions;

import org.jspecify.annotations.NullMarked;
