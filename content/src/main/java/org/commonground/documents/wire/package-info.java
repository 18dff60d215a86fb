/**
 * What the portal and its reading process say to each other: framed binary messages, and the limits
 * and problems they name. The only part of the portal that both sides load.
 */
@NullMarked
package org.commonground.documents.wire;

import org.jspecify.annotations.NullMarked;
