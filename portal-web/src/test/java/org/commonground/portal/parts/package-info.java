/** Tests of what pages are made of. */
@NullMarked
package org.commonground.portal.parts;

import org.jspecify.annotations.NullMarked;
