package org.commonground.architecture.guilty.portal;

import java.sql.Connection;

/** A page that speaks SQL. */
record PortalKnowsSql(Connection connection) {}
