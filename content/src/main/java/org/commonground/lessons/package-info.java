/**
 * Lessons: permanent identities behind the learning points of publications, and how many case
 * studies say the same.
 */
@NullMarked
package org.commonground.lessons;

import org.jspecify.annotations.NullMarked;
