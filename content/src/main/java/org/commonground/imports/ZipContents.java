package org.commonground.imports;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.ChecksumVerifyingInputStream;
import org.commonground.documents.FileSize;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * What is in a zip, within bounds: nothing is unpacked to a name of its choosing, and of no file
 * more is read than its entry says.
 */
final class ZipContents implements AutoCloseable {
    static final int MOST_FILES = 2_000;
    static final long MOST_BYTES = 8L << 30;

    /** What a bomb has and a document never: bytes that shrink to a thousandth. */
    private static final int MOST_SHRUNK = 1_000;

    private static final long SMALL = 1 << 20;
    private static final Set<String> LITTER =
            Set.of(".ds_store", "thumbs.db", "desktop.ini", "__macosx");
    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*");

    private final ZipFile zip;

    private ZipContents(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * @throws ImportRefused when it is no zip
     */
    static ZipContents of(Path file) {
        try {
            return new ZipContents(ZipFile.builder().setPath(file).get());
        } catch (FileNotFoundException | NoSuchFileException e) {
            throw (ImportRefused) ImportRefused.gone().initCause(e);
        } catch (IOException | IllegalArgumentException e) {
            throw (ImportRefused) ImportRefused.noZip().initCause(e);
        }
    }

    /**
     * All files, those that are not taken with the reason; without folders and what systems leave
     * behind.
     *
     * @throws ImportRefused when there are none, too many, or too much
     */
    List<ZipFileEntry> files() {
        List<ZipFileEntry> files = new ArrayList<>();
        long bytes = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            String path = entry.getName().replace('\\', '/');
            if (entry.isDirectory() || isLitter(path)) {
                continue;
            }
            ZipFileEntry file = look(entry, path);
            files.add(file);
            bytes += file.code() == null ? Math.max(0, file.size()) : 0;
            if (files.size() > MOST_FILES) {
                throw ImportRefused.tooManyFiles(MOST_FILES);
            }
            if (bytes > MOST_BYTES) {
                throw ImportRefused.tooMuch(FileSize.of(MOST_BYTES));
            }
        }
        if (files.isEmpty()) {
            throw ImportRefused.empty();
        }
        return files;
    }

    /**
     * The bytes of one of {@link #files}, as many as its entry says.
     *
     * @throws IOException at the end, when they do not add up to the entry's check sum, or before
     */
    InputStream open(ZipFileEntry file) throws IOException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (entry.getName().replace('\\', '/').equals(file.path())) {
                return new ChecksumVerifyingInputStream(
                        new CRC32(), zip.getInputStream(entry), file.size(), entry.getCrc());
            }
        }
        throw new FileNotFoundException(file.path());
    }

    private static boolean isLitter(String path) {
        for (String step : path.split("/")) {
            if (LITTER.contains(step.toLowerCase(Locale.ROOT)) || step.startsWith("._")) {
                return true;
            }
        }
        return false;
    }

    private ZipFileEntry look(ZipArchiveEntry entry, String path) {
        if (isUnsafe(entry, path)) {
            return refused(
                    entry,
                    path,
                    "unsafe-name",
                    "This name leads out of the zip. Pack the files again with ordinary names.");
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return refused(
                    entry,
                    path,
                    "encrypted-entry",
                    "This file is locked with a password. Pack it again without one.");
        }
        if (!zip.canReadEntryData(entry) || entry.getSize() < 0) {
            return refused(
                    entry,
                    path,
                    "unreadable-entry",
                    "This file is packed in a way that cannot be read. Pack it again as an"
                            + " ordinary zip.");
        }
        if (entry.getSize() > SMALL
                && entry.getSize() / MOST_SHRUNK > Math.max(1, entry.getCompressedSize())) {
            return refused(
                    entry,
                    path,
                    "zip-bomb",
                    "Unpacked, this file would be more than a thousand times as large. No document"
                            + " is; it is left out.");
        }
        if (path.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return refused(
                    entry,
                    path,
                    "nested-zip",
                    "This is a zip within the zip. Send it by itself, or put its files beside the"
                            + " others.");
        }
        return ZipFileEntry.taken(path, entry.getSize());
    }

    private static boolean isUnsafe(ZipArchiveEntry entry, String path) {
        return path.startsWith("/")
                || DRIVE.matcher(path).matches()
                || List.of(path.split("/")).contains("..")
                || entry.isUnixSymlink()
                || path.isBlank();
    }

    private static ZipFileEntry refused(
            ZipArchiveEntry entry, String path, String code, String sentence) {
        return new ZipFileEntry(path, entry.getSize(), code, sentence);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
