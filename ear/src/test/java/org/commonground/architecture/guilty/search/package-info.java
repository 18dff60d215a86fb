/** Part of the guilty house, which exists to be found fault with. */
@NullMarked
package org.commonground.architecture.guilty.search;

import org.jspecify.annotations.NullMarked;
