/**
 * The look of the pages: stylesheet and script under addresses that may be cached for ever,
 * colours, the style page.
 */
@NullMarked
package org.commonground.portal.style;

import org.jspecify.annotations.NullMarked;
