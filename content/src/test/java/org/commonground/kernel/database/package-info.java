/** Real databases for tests: H2 and PostgreSQL, migrated and mapped as the product does it. */
@NullMarked
package org.commonground.kernel.database;

import org.jspecify.annotations.NullMarked;
