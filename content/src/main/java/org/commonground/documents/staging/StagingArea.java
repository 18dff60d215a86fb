package org.commonground.documents.staging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.kernel.PortalHome;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps what has arrived of each file, on disk and across restarts, for a while and up to a limit.
 *
 * <p>Safe for many threads; of two pieces of one file that come at once, the one that is further
 * goes on.
 */
@ApplicationScoped
public class StagingArea {
    /** A piece that got lost is sent again within minutes, a file chosen again within days. */
    static final Duration KEPT = Duration.ofDays(3);

    private static final byte[] NOTHING = {};
    private static final int BUFFER = 1 << 16; // bytes
    private static final String KEY = "[0-9a-f]{32}";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final PortalHome home;
    private final long limit;
    private final Clock clock;
    private final ConcurrentHashMap<String, Object> locks = new ConcurrentHashMap<>();

    /**
     * @param limit {@code portal.staging.limit}: bytes of all files on their way in together
     */
    @Inject
    public StagingArea(
            PortalHome home,
            @ConfigProperty(name = "portal.staging.limit", defaultValue = "8589934592") long limit,
            Clock clock) {
        this.home = home;
        this.limit = limit;
        this.clock = clock;
    }

    /**
     * Begins a file, or goes on with one that the same person began.
     *
     * @param fingerprint what makes it the same file when it is chosen again
     * @param batch the import it belongs to, 0 for none
     * @throws StagingRefused when there is no room or the size makes no sense
     */
    public StagedUpload begin(String who, String name, long size, String fingerprint, long batch) {
        if (size < 0 || name.isBlank() || fingerprint.length() > StagedNote.LONGEST) {
            throw StagingRefused.badRequest("Say the name of the file and its size in bytes.");
        }
        StagedNote note = new StagedNote(who, name, size, fingerprint, batch, "");
        Optional<StagedUpload> begun = begun(note);
        if (begun.isPresent()) {
            return begun.get();
        }
        if (taken() + size > limit) {
            throw StagingRefused.full(limit);
        }
        String key = HexFormat.of().formatHex(random());
        note.write(note(key));
        return upload(key, note);
    }

    /**
     * @throws StagingRefused when this person began no such file
     */
    public StagedUpload get(String who, String key) {
        return upload(key, known(who, key));
    }

    /**
     * Adds a piece. When the stream breaks off, what came of it stays.
     *
     * @param offset in bytes, where the piece begins; must be where the file ends so far
     * @throws StagingRefused for any other offset, or more bytes than the file has
     * @throws IOException when the stream breaks off
     */
    public StagedUpload append(String who, String key, long offset, InputStream piece)
            throws IOException {
        StagedNote note = known(who, key);
        long at = add(key, offset, NOTHING, 0);
        byte[] bytes = new byte[BUFFER];
        for (int count = piece.read(bytes); count >= 0; count = piece.read(bytes)) {
            int wanted = (int) Math.min(count, note.size() - at);
            at = add(key, at, bytes, wanted);
            if (wanted < count) {
                throw StagingRefused.tooMuch();
            }
        }
        return upload(key, note);
    }

    /**
     * Adds some bytes where the file ends so far. Nothing is held between two calls: a connection
     * that hangs must not keep the next one waiting, and finds itself overtaken if it wakes up.
     */
    private long add(String key, long at, byte[] bytes, int count) throws IOException {
        synchronized (lock(key)) {
            long here = length(bytes(key));
            if (at != here) {
                throw StagingRefused.elsewhere(here);
            }
            try (OutputStream out =
                    Files.newOutputStream(
                            bytes(key), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                out.write(bytes, 0, count);
            }
            return here + count;
        }
    }

    /** The bytes of a file that is whole. */
    public InputStream open(StagedUpload upload) throws IOException {
        return upload.size() == 0
                ? InputStream.nullInputStream()
                : Files.newInputStream(bytes(upload.key()));
    }

    /** Forgets the bytes and remembers what came of them, for those who missed the answer. */
    public void settle(String who, String key, String outcome) throws IOException {
        known(who, key).with(outcome).write(note(key));
        Files.deleteIfExists(bytes(key));
    }

    /** Forgets a file that nobody wants any more. */
    public void giveUp(String who, String key) throws IOException {
        known(who, key);
        synchronized (lock(key)) {
            Files.deleteIfExists(bytes(key));
            Files.deleteIfExists(note(key));
        }
        locks.remove(key);
    }

    /** Forgets what nobody went on with. */
    void sweep() {
        Instant old = clock.instant().minus(KEPT);
        each(
                file -> {
                    if (Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                        Files.deleteIfExists(file);
                    }
                });
    }

    private Optional<StagedUpload> begun(StagedNote wanted) {
        StagedUpload[] found = new StagedUpload[1];
        each(
                file -> {
                    if (found[0] == null && file.toString().endsWith(StagedNote.ENDING)) {
                        StagedNote note = StagedNote.read(file);
                        if (note.isSame(wanted)) {
                            String name = file.getFileName().toString();
                            found[0] =
                                    upload(
                                            name.substring(
                                                    0, name.length() - StagedNote.ENDING.length()),
                                            note);
                        }
                    }
                });
        return Optional.ofNullable(found[0]);
    }

    private long taken() {
        long[] bytes = new long[1];
        each(file -> bytes[0] += Files.size(file));
        return bytes[0];
    }

    private StagedNote known(String who, String key) {
        if (!key.matches(KEY) || !Files.exists(note(key))) {
            throw StagingRefused.unknown();
        }
        StagedNote note = read(key);
        if (!note.who().equals(who)) {
            throw StagingRefused.unknown();
        }
        return note;
    }

    private StagedNote read(String key) {
        try {
            return StagedNote.read(note(key));
        } catch (NoSuchFileException givenUp) {
            throw StagingRefused.unknown();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StagedUpload upload(String key, StagedNote note) {
        boolean settled = !note.outcome().isEmpty();
        return new StagedUpload(
                key,
                note.name(),
                note.size(),
                settled ? note.size() : length(bytes(key)),
                note.batch(),
                settled ? note.outcome() : null);
    }

    private Object lock(String key) {
        return Objects.requireNonNull(locks.computeIfAbsent(key, any -> new Object()));
    }

    private Path bytes(String key) {
        return folder().resolve(key + ".part");
    }

    private Path note(String key) {
        return folder().resolve(key + StagedNote.ENDING);
    }

    private Path folder() {
        return home.directory("staging");
    }

    private static byte[] random() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (NoSuchFileException nothingYet) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Look {
        void at(Path file) throws IOException;
    }

    /** Other uploads come to their end meanwhile: a file that is gone by then is passed over. */
    private void each(Look look) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder())) {
            for (Path file : files) {
                try {
                    look.at(file);
                } catch (NoSuchFileException gone) {
                    continue;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
