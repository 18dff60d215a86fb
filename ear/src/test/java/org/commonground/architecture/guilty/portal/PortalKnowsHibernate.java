package org.commonground.architecture.guilty.portal;

import org.hibernate.Session;

/** A page that knows which database mapping is in use. */
record PortalKnowsHibernate(Session session) {}
