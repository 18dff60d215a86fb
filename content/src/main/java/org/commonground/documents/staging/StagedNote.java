package org.commonground.documents.staging;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/**
 * What is kept beside the bytes of a file on its way in.
 *
 * @param outcome empty until it is whole
 */
record StagedNote(
        String who, String name, long size, String fingerprint, long batch, String outcome) {
    static final String ENDING = ".properties";
    static final int LONGEST = 1_000;

    static StagedNote read(Path file) throws IOException {
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        }
        return new StagedNote(
                kept.getProperty("who", ""),
                kept.getProperty("name", ""),
                Long.parseLong(kept.getProperty("size", "0")),
                kept.getProperty("fingerprint", ""),
                Long.parseLong(kept.getProperty("batch", "0")),
                kept.getProperty("outcome", ""));
    }

    /** Whole or not at all: others look at the notes meanwhile. */
    void write(Path file) {
        Properties kept = new Properties();
        kept.setProperty("who", who);
        kept.setProperty("name", name);
        kept.setProperty("size", String.valueOf(size));
        kept.setProperty("fingerprint", fingerprint);
        kept.setProperty("batch", String.valueOf(batch));
        kept.setProperty("outcome", outcome);
        Path written = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (Writer writer = Files.newBufferedWriter(written)) {
                kept.store(writer, null);
            }
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    StagedNote with(String came) {
        return new StagedNote(who, name, size, fingerprint, batch, came);
    }

    /** Whether it is a file half sent that is gone on with; one that is through begins anew. */
    boolean isSame(StagedNote other) {
        return who.equals(other.who)
                && name.equals(other.name)
                && size == other.size
                && fingerprint.equals(other.fingerprint)
                && (outcome.isEmpty() || batch == other.batch && batch != 0);
    }
}
