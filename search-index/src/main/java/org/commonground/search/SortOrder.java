package org.commonground.search;

/** What comes first. Without words there is no relevance, and the newest comes first. */
public enum SortOrder {
    RELEVANCE,
    NEWEST,
    TITLE
}
