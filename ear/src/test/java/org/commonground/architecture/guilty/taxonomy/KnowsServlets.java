package org.commonground.architecture.guilty.taxonomy;

import jakarta.servlet.http.HttpServletRequest;

/** Content that knows it was asked by a browser. */
record KnowsServlets(HttpServletRequest request) {}
