@NullMarked
package org.commonground.portal.feeds;

import org.jspecify.annotations.NullMarked;
