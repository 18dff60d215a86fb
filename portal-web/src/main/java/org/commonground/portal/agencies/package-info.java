/** The list of agencies for readers, from A to Z and as a file. */
@NullMarked
package org.commonground.portal.agencies;

import org.jspecify.annotations.NullMarked;
