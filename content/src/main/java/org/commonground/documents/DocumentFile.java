package org.commonground.documents;

import java.io.IOException;
import java.io.InputStream;

/** A stored file under the name and type it is sent with; opening it needs no transaction. */
public final class DocumentFile {
    private final FileStore store;
    private final FileKey key;
    private final String name;
    private final String mediaType;
    private final long size;

    DocumentFile(FileStore store, FileKey key, String name, String mediaType, long size) {
        this.store = store;
        this.key = key;
        this.name = name;
        this.mediaType = mediaType;
        this.size = size;
    }

    /** As it came: to be encoded in a header (RFC 6266), never used as a path. */
    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** The same as long as the bytes are the same: good as an entity tag. */
    public String hash() {
        return key.sha256();
    }

    public InputStream open() throws IOException {
        return store.open(key);
    }

    /**
     * A part of it.
     *
     * @param from first byte, from 0
     */
    public InputStream open(long from, long length) throws IOException {
        return store.open(key, from, length);
    }
}
