/**
 * Those who sign in: their roles, passwords and access tokens, and how the first of them gets in.
 *
 * <p>Whoever reads and books needs no account.
 */
@NullMarked
package org.commonground.people;

import org.jspecify.annotations.NullMarked;
