/** The portal as people and programs see it. */
@NullMarked
package org.commonground.portal;

import org.jspecify.annotations.NullMarked;
