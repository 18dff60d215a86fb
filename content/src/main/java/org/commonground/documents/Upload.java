package org.commonground.documents;

/**
 * What came of an upload.
 *
 * @param document waiting to be read; or refused, and its problem says why; or the one that was
 *     there before
 * @param alreadyThere whether the same bytes had been uploaded before, whatever they were called
 *     then
 */
public record Upload(Document document, boolean alreadyThere) {}
