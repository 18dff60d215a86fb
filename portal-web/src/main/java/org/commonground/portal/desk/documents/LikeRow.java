package org.commonground.portal.desk.documents;

/**
 * Another document that says mostly the same.
 *
 * @param percent of their phrases that both have
 */
public record LikeRow(String title, String url, int percent) {}
