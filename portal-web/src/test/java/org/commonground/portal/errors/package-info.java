/** Tests of what people are told when something goes wrong. */
@NullMarked
package org.commonground.portal.errors;

import org.jspecify.annotations.NullMarked;
