package org.commonground.benchmarks;

import jakarta.json.JsonObject;

import org.commonground.search.SearchRequest;

/** Something that searches pages and is asked over HTTP. */
interface SearchServer {
    String name();

    /**
     * Asks for the ten best, three passages of each, five facets and the total; nothing that it
     * could have kept from an earlier time.
     */
    HttpQuestion ask(SearchRequest request);

    /** How much an answer says was found, so that all can be seen to do the same work. */
    long total(JsonObject answer);
}
