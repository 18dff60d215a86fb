/** Takes what readers say of a page. */
@NullMarked
package org.commonground.portal.feedback;

import org.jspecify.annotations.NullMarked;
