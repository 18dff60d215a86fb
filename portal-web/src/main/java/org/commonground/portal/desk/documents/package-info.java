/** Where editors hand files in, see what was read out of them and say what they are. */
@NullMarked
package org.commonground.portal.desk.documents;

import org.jspecify.annotations.NullMarked;
