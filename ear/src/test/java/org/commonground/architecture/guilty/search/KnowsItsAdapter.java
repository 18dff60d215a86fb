package org.commonground.architecture.guilty.search;

import org.commonground.architecture.guilty.search.lucene.Adapter;

/** The port imports its adapter. */
record KnowsItsAdapter(Adapter adapter) {}
