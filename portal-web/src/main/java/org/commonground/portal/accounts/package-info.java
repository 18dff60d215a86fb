/**
 * The pages on which people sign in, look after their own account and administrators after
 * everybody's.
 */
@NullMarked
package org.commonground.portal.accounts;

import org.jspecify.annotations.NullMarked;
