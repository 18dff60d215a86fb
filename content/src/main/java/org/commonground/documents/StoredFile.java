package org.commonground.documents;

/**
 * A file that is safely in the store.
 *
 * @param size in bytes
 */
public record StoredFile(FileKey key, long size) {}
