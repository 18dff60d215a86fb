@NullMarked
package org.commonground.portal.desk.documents;

import org.jspecify.annotations.NullMarked;
