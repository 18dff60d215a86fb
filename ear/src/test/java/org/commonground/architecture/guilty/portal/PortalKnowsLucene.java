package org.commonground.architecture.guilty.portal;

import org.apache.lucene.search.Query;

/** A page that searches for itself. */
record PortalKnowsLucene(Query query) {}
