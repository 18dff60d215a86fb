/** The JSON API: the portal for programs. */
@NullMarked
package org.commonground.portal.api;

import org.jspecify.annotations.NullMarked;
