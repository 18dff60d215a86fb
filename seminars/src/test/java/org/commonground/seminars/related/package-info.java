/** Tests of what seminars and the library have to do with each other. */
@NullMarked
package org.commonground.seminars.related;

import org.jspecify.annotations.NullMarked;
