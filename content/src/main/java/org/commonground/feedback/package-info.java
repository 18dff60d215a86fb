/** What readers say of a page. */
@NullMarked
package org.commonground.feedback;

import org.jspecify.annotations.NullMarked;
