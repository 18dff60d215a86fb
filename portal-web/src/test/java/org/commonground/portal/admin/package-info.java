/** Tests of the administrators' pages that need no server. */
@NullMarked
package org.commonground.portal.admin;

import org.jspecify.annotations.NullMarked;
