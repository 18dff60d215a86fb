package org.commonground.bestbets;

/**
 * What readers see of what a best bet leads to.
 *
 * @param url of its page
 * @param kind {@code case-study}, {@code lesson}, {@code document} or {@code seminar}
 * @param kindLabel the same for people, of a seminar with when it takes place
 */
public record SeenThere(String title, String url, String kind, String kindLabel) {}
