/**
 * What a person meets in a browser: pages that work for everybody, by mouse, keyboard and screen
 * reader.
 */
@NullMarked
package org.commonground.browser;

import org.jspecify.annotations.NullMarked;
