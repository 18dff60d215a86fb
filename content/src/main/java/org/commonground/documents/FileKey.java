package org.commonground.documents;

import java.util.HexFormat;
import java.util.regex.Pattern;

/** What a stored file is called: the SHA-256 of its bytes, 64 lower-case hexadecimal digits. */
public record FileKey(String sha256) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public FileKey {
        if (!FORM.matcher(sha256).matches()) {
            throw new IllegalArgumentException("Not the SHA-256 of a file: " + sha256);
        }
    }

    /** The key for a finished digest of 32 bytes. */
    public static FileKey of(byte[] digest) {
        return new FileKey(HexFormat.of().formatHex(digest));
    }

    @Override
    public String toString() {
        return sha256;
    }
}
