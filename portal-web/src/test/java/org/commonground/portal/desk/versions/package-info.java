/** Tests of the versions on the desk. */
@NullMarked
package org.commonground.portal.desk.versions;

import org.jspecify.annotations.NullMarked;
