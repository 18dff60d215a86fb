/** The queue of what readers said. */
@NullMarked
package org.commonground.portal.desk.feedback;

import org.jspecify.annotations.NullMarked;
