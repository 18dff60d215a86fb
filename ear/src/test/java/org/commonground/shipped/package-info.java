/**
 * What the portal promises to those who speak to it: the EAR that ships, on the server that ships,
 * asked over HTTP.
 */
@NullMarked
package org.commonground.shipped;

import org.jspecify.annotations.NullMarked;
