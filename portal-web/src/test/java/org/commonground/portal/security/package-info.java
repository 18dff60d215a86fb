/** What can be known of security without a server. */
@NullMarked
package org.commonground.portal.security;

import org.jspecify.annotations.NullMarked;
