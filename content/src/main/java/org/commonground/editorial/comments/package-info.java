/** What editors say to each other about places in a publication, before readers get it. */
@NullMarked
package org.commonground.editorial.comments;

import org.jspecify.annotations.NullMarked;
