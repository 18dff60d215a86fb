/** The versions of a publication on the desk: listed, compared word by word, restored. */
@NullMarked
package org.commonground.portal.desk.versions;

import org.jspecify.annotations.NullMarked;
