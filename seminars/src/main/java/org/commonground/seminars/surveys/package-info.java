/**
 * Surveys: what those who came to a seminar say of it afterwards, and the learning point that each
 * may offer to the editors.
 */
@NullMarked
package org.commonground.seminars.surveys;

import org.jspecify.annotations.NullMarked;
