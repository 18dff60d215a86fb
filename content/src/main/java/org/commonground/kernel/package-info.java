/**
 * What every feature stands on: the portal's home directory, its mode, its clock and its way of
 * refusing.
 */
@NullMarked
package org.commonground.kernel;

import org.jspecify.annotations.NullMarked;
