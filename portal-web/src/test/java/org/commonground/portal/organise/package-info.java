/** Tests of what organisers' forms are read as. */
@NullMarked
package org.commonground.portal.organise;

import org.jspecify.annotations.NullMarked;
