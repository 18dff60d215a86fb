package org.commonground.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip as an editor would pack it, or as nobody should. */
final class PackedZip {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    PackedZip file(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    PackedZip table(String... lines) {
        return file("metadata.csv", String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** With the mark in the list of contents that the one file is locked. */
    byte[] locked() {
        byte[] bytes = bytes();
        for (int i = 0; i + 8 < bytes.length; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K') {
                if (bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                    bytes[i + 8] |= 1;
                } else if (bytes[i + 2] == 3 && bytes[i + 3] == 4) {
                    bytes[i + 6] |= 1;
                }
            }
        }
        return bytes;
    }
}
