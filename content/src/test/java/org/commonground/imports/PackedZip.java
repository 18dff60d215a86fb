package org.commonground.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip as an editor would pack it, or as nobody should. */
public final class PackedZip {
    /** What follows "PK" in the headers, and where in them numbers stand (APPNOTE 4.3). */
    private static final int LOCAL = 3;

    private static final int LOCAL_FLAGS = 6;
    private static final int CENTRAL = 1;
    private static final int CENTRAL_FLAGS = 8;
    private static final int CENTRAL_METHOD = 10;
    private static final int CENTRAL_SUM = 16;
    private static final int CENTRAL_SIZE = 24;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    public PackedZip file(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    public PackedZip table(String... lines) {
        return file("metadata.csv", String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    public byte[] bytes() {
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
        byte[] zip = bytes();
        for (int at = 0; at + LOCAL_FLAGS < zip.length; at++) {
            if (isHeader(zip, at, LOCAL)) {
                zip[at + LOCAL_FLAGS] |= 1;
            } else if (isHeader(zip, at, CENTRAL)) {
                zip[at + CENTRAL_FLAGS] |= 1;
            }
        }
        return zip;
    }

    /** Packed, if one believes the list of contents, in a way that hardly any program reads. */
    byte[] packedBy(int method) {
        return changed((zip, at) -> zip.putShort(at + CENTRAL_METHOD, (short) method));
    }

    /** Of which the list of contents says that each file has that many bytes when unpacked. */
    byte[] claiming(int size) {
        return changed((zip, at) -> zip.putInt(at + CENTRAL_SIZE, size));
    }

    /** With another check sum in the list of contents than the bytes have. */
    public byte[] damaged() {
        return changed((zip, at) -> zip.putInt(at + CENTRAL_SUM, ~zip.getInt(at + CENTRAL_SUM)));
    }

    private interface Change {
        void at(ByteBuffer zip, int header);
    }

    private byte[] changed(Change change) {
        byte[] zip = bytes();
        ByteBuffer numbers = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + CENTRAL_SIZE < zip.length; at++) {
            if (isHeader(zip, at, CENTRAL)) {
                change.at(numbers, at);
            }
        }
        return zip;
    }

    private static boolean isHeader(byte[] zip, int at, int kind) {
        return zip[at] == 'P'
                && zip[at + 1] == 'K'
                && zip[at + 2] == kind
                && zip[at + 3] == kind + 1;
    }
}
