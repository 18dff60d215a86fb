/**
 * What people and programs are told when something cannot be done: a sentence, a status, never a
 * stack trace.
 */
@NullMarked
package org.commonground.portal.errors;

import org.jspecify.annotations.NullMarked;
