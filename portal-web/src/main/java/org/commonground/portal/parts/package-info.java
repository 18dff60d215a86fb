/**
 * What the parts of a page are given: records that the components of the style page know how to
 * show.
 */
@NullMarked
package org.commonground.portal.parts;

import org.jspecify.annotations.NullMarked;
