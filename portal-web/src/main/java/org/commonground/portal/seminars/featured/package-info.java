/** Featured seminars: where readers see them, and the form by which they are chosen. */
@NullMarked
package org.commonground.portal.seminars.featured;

import org.jspecify.annotations.NullMarked;
