/**
 * The database: its schema is migrated before Hibernate looks at it, and reached through one entity
 * manager.
 */
@NullMarked
package org.commonground.kernel.database;

import org.jspecify.annotations.NullMarked;
