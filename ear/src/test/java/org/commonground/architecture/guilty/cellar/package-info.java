/** Part of the guilty house, which exists to be found fault with. */
@NullMarked
package org.commonground.architecture.guilty.cellar;

import org.jspecify.annotations.NullMarked;
