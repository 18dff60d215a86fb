package org.commonground.documents;

import java.io.IOException;
import java.io.InputStream;

/**
 * Where the bytes of files are kept, each content once, under its own hash.
 *
 * <p>Safe for many threads. Names given by people never reach it. It takes part in no transaction:
 * a file may be there that no row knows, never the other way round.
 */
public interface FileStore {
    /**
     * Stores what the stream holds; returns only when it would survive a loss of power. The same
     * bytes again change nothing and give the same key. When anything fails, nothing is left
     * behind.
     *
     * @param limit the most bytes that are taken
     * @throws FileTooLarge when there are more
     * @throws StorageFailed when they cannot be written, for example because the disk is full
     * @throws IOException when the stream itself fails
     */
    StoredFile put(InputStream content, long limit) throws IOException;

    /**
     * A part of a file; what lies beyond its end is left out.
     *
     * @param from first byte, from 0
     * @param length how many bytes, {@link Long#MAX_VALUE} for all that follow
     * @throws java.nio.file.NoSuchFileException when there is no such file
     */
    InputStream open(FileKey key, long from, long length) throws IOException;

    /**
     * The whole file.
     *
     * @throws java.nio.file.NoSuchFileException when there is no such file
     */
    default InputStream open(FileKey key) throws IOException {
        return open(key, 0, Long.MAX_VALUE);
    }

    boolean exists(FileKey key) throws IOException;

    /**
     * How many bytes it has.
     *
     * @throws java.nio.file.NoSuchFileException when there is no such file
     */
    long size(FileKey key) throws IOException;

    /** Forgets the file; false when it was not there. */
    boolean delete(FileKey key) throws IOException;
}
