package org.commonground.documents.reading;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A JPEG in memory; may be none. */
public final class Picture {
    public static final Picture NONE = new Picture(new byte[0]);

    private final byte[] jpeg;

    Picture(byte[] jpeg) {
        this.jpeg = jpeg;
    }

    public boolean isPresent() {
        return jpeg.length > 0;
    }

    public InputStream open() {
        return new ByteArrayInputStream(jpeg);
    }
}
