/** Pictures of speakers: looked at, turned upright, made small and kept. */
@NullMarked
package org.commonground.seminars.portraits;

import org.jspecify.annotations.NullMarked;
