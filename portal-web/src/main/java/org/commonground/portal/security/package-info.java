/** Who is asking, whether they mean it, and what their browser is told to guard them with. */
@NullMarked
package org.commonground.portal.security;

import org.jspecify.annotations.NullMarked;
