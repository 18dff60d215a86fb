package org.commonground.portal.parts;

/**
 * Tells that a search looked for more than the words typed.
 *
 * @param words as the vocabularies spell them, parted by commas
 * @param exactUrl the same search for the typed words alone
 */
public record AlsoSearched(String words, String exactUrl) {}
