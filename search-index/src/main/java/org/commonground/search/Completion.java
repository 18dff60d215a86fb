package org.commonground.search;

/** What somebody who began to type may be about to type, or to look for. */
public sealed interface Completion {

    /** As it is printed. */
    String text();

    /** Words that stand together in what is published. */
    record Phrase(String text) implements Completion {}

    /** A term that something published is filed under. */
    record Term(String text, FacetName facet, String value) implements Completion {}

    /**
     * The title of something published.
     *
     * @param url of its page
     */
    record Title(String text, String url, FacetValue kind) implements Completion {}
}
