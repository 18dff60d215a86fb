/** What other programs follow: feeds of any search, and the list of all public addresses. */
@NullMarked
package org.commonground.portal.feeds;

import org.jspecify.annotations.NullMarked;
