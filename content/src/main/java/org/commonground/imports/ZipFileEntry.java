package org.commonground.imports;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * A file in a zip, as the zip's own list of contents gives it.
 *
 * @param path with slashes
 * @param size unpacked, in bytes; no more than this is ever read
 * @param code why it is not taken, for programs; null when it is
 * @param sentence the same for people
 */
record ZipFileEntry(String path, long size, @Nullable String code, @Nullable String sentence) {
    static ZipFileEntry taken(String path, long size) {
        return new ZipFileEntry(path, size, null, null);
    }

    boolean isTable() {
        return code == null && path.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    int depth() {
        return (int) path.chars().filter(c -> c == '/').count();
    }

    /** Without folders. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
