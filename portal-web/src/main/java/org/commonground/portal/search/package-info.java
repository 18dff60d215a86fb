/** Searching: the address of a search, its page and its JSON. */
@NullMarked
package org.commonground.portal.search;

import org.jspecify.annotations.NullMarked;
