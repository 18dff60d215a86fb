package org.commonground.architecture.guilty.search.query;

import org.apache.lucene.search.Query;

/** The query language imports what one engine makes of it. */
record QueryKnowsLucene(Query query) {}
