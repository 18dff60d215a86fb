/**
 * What seminars and the library have to do with each other: by reading lists, by shared terms and
 * by what was learnt.
 */
@NullMarked
package org.commonground.seminars.related;

import org.jspecify.annotations.NullMarked;
