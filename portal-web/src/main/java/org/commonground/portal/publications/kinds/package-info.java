/** How each kind of publication is shown, on its page and in print. */
@NullMarked
package org.commonground.portal.publications.kinds;

import org.jspecify.annotations.NullMarked;
