/**
 * Every address of the portal, who may use it and which page answers; what is not listed is not
 * there.
 */
@NullMarked
package org.commonground.portal.routes;

import org.jspecify.annotations.NullMarked;
