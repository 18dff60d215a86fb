/**
 * What is published: an identity with an address, immutable versions, and a body that is one of a
 * sealed family.
 */
@NullMarked
package org.commonground.publications;

import org.jspecify.annotations.NullMarked;
