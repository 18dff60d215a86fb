/**
 * Mail about searches: who asked for it and said so twice, what is new in which order, and the
 * searches that people with an account keep. It knows searches by their addresses alone.
 */
@NullMarked
package org.commonground.alerts;

import org.jspecify.annotations.NullMarked;
