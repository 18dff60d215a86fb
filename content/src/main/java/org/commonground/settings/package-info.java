/** What an administrator changes while the portal runs, kept in the database. */
@NullMarked
package org.commonground.settings;

import org.jspecify.annotations.NullMarked;
