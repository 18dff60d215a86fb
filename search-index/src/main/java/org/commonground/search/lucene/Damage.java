package org.commonground.search.lucene;

import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.jspecify.annotations.Nullable;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.nio.file.NoSuchFileException;

/** Tells a damaged index, which must be built anew, from a disk that is full for a while. */
final class Damage {

    private Damage() {}

    static boolean isToldBy(@Nullable Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            switch (at) {
                case CorruptIndexException damaged -> {
                    return true;
                }
                case IndexFormatTooOldException overwritten -> {
                    return true;
                }
                case IndexFormatTooNewException overwritten -> {
                    return true;
                }
                case EOFException cutOff -> {
                    return true;
                }
                case NoSuchFileException gone -> {
                    return true;
                }
                case FileNotFoundException gone -> {
                    return true;
                }
                // What the JVM makes of reading a mapped file behind its end.
                case InternalError behindTheEnd -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
