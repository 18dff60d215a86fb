package org.commonground.architecture.guilty.portal;

import jakarta.persistence.EntityManager;

/** A page that asks the database for itself. */
record PortalKnowsEntityManager(EntityManager database) {}
