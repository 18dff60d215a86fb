package org.commonground.architecture.guilty.taxonomy;

import jakarta.ws.rs.core.Response;

/** Content that answers over HTTP. */
record KnowsResources(Response response) {}
