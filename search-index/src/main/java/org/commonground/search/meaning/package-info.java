/**
 * Meaning as a place: a small language model, run on this machine's processor, turns a text into a
 * vector that lies near those of texts that mean something similar.
 */
@NullMarked
package org.commonground.search.meaning;

import org.jspecify.annotations.NullMarked;
