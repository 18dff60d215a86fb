/** Looks up the searches that alerts are about, and writes the mails that tell what is new. */
@NullMarked
package org.commonground.search.alerts;

import org.jspecify.annotations.NullMarked;
