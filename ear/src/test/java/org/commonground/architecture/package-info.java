/**
 * The shape of the house as rules of the build: who may import whom, and how things are called.
 * Each rule is also held against the small house in {@code guilty}, where it must find fault.
 */
@NullMarked
package org.commonground.architecture;

import org.jspecify.annotations.NullMarked;
