package org.commonground.search;

/**
 * A result that others are to be like.
 *
 * @param publication that it belongs to
 * @param id as {@link SearchDocument#id()} has it
 */
public record LikeWhat(long publication, SearchDocumentType type, String id) {}
