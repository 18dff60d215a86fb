@NullMarked
package org.commonground.portal.desk.publications;

import org.jspecify.annotations.NullMarked;
