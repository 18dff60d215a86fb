package org.commonground.documents;

import org.commonground.documents.wire.FileFormat;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a file is, by its first bytes, whatever it is called. */
enum FileSignature {
    PDF(FileFormat.PDF),
    WORD(FileFormat.WORD),
    EXCEL("an Excel workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    POWERPOINT(FileFormat.POWERPOINT),
    OPEN_TEXT(FileFormat.OPEN_TEXT),
    OPEN_DOCUMENT("an OpenDocument file, but no text", "application/vnd.oasis.opendocument"),
    OFFICE_ARCHIVE("an office file", "application/zip"),
    OLD_OFFICE("a file of an older Word, Excel or PowerPoint", "application/x-ole-storage"),
    RTF(FileFormat.RTF),
    HTML(FileFormat.HTML),
    POSTSCRIPT("a PostScript file", "application/postscript"),
    PNG("a picture (PNG)", "image/png"),
    JPEG("a picture (JPEG)", "image/jpeg"),
    GIF("a picture (GIF)", "image/gif"),
    TIFF("a picture (TIFF)", "image/tiff"),
    EPUB("an electronic book (EPUB)", "application/epub+zip"),
    ZIP("a zip archive", "application/zip"),
    PROGRAM("a program", "application/octet-stream"),
    XML("an XML file", "application/xml"),
    TEXT(FileFormat.TEXT),
    UNKNOWN("of a type we do not know", "application/octet-stream");

    /** How much of a file is enough to tell. */
    static final int ENOUGH = 64 * 1024;

    /**
     * Readers accept what mail gateways and old servers put before the mark, but not more than
     * this.
     */
    private static final int PDF_MARK_WITHIN = 1024;

    private static final Set<FileFormat> OLD_FORMATS =
            EnumSet.of(FileFormat.OLD_WORD, FileFormat.OLD_POWERPOINT);
    private static final Set<FileFormat> ARCHIVES =
            EnumSet.of(FileFormat.WORD, FileFormat.POWERPOINT, FileFormat.OPEN_TEXT);

    private final @Nullable FileFormat format;
    private final String words;
    private final String mediaType;

    FileSignature(FileFormat format) {
        this.format = format;
        this.words = format.words();
        this.mediaType = format.mediaType();
    }

    FileSignature(String words, String mediaType) {
        this.format = null;
        this.words = words;
        this.mediaType = mediaType;
    }

    /**
     * The format to read it as; empty when it cannot be read. A container does not tell at its
     * beginning what is in it: then its name has to, until the reading process has looked.
     */
    Optional<FileFormat> format(String name) {
        Optional<FileFormat> said = FileFormat.withEnding(FileName.ending(name));
        return switch (this) {
            case OLD_OFFICE ->
                    said.filter(OLD_FORMATS::contains).or(() -> Optional.of(FileFormat.OLD_WORD));
            case OFFICE_ARCHIVE ->
                    said.filter(ARCHIVES::contains).or(() -> Optional.of(FileFormat.WORD));
            default -> Optional.ofNullable(format);
        };
    }

    /** To follow "it is". */
    String words() {
        return words;
    }

    String mediaType() {
        return mediaType;
    }

    static FileSignature of(byte[] head) {
        String bytes = new String(head, StandardCharsets.ISO_8859_1);
        int mark = bytes.indexOf("%PDF-");
        if (mark >= 0 && mark < PDF_MARK_WITHIN) {
            return PDF;
        }
        if (bytes.startsWith("PK\u0003\u0004")) {
            return inZip(bytes);
        }
        return bySignature(bytes);
    }

    private static FileSignature inZip(String bytes) {
        if (bytes.contains("mimetypeapplication/vnd.oasis.opendocument.text")) {
            return OPEN_TEXT;
        }
        if (bytes.contains("mimetypeapplication/vnd.oasis.opendocument")) {
            return OPEN_DOCUMENT;
        }
        if (bytes.contains("mimetypeapplication/epub+zip")) {
            return EPUB;
        }
        if (bytes.contains("word/")) {
            return WORD;
        }
        if (bytes.contains("ppt/")) {
            return POWERPOINT;
        }
        if (bytes.contains("xl/")) {
            return EXCEL;
        }
        boolean office = bytes.contains("[Content_Types].xml") || bytes.contains("_rels/.rels");
        return office ? OFFICE_ARCHIVE : ZIP;
    }

    private static FileSignature bySignature(String bytes) {
        if (bytes.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return OLD_OFFICE;
        }
        if (bytes.startsWith("{\\rtf")) {
            return RTF;
        }
        if (bytes.startsWith("%!PS")) {
            return POSTSCRIPT;
        }
        if (bytes.startsWith("\u0089PNG")) {
            return PNG;
        }
        if (bytes.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (bytes.startsWith("GIF8")) {
            return GIF;
        }
        if (bytes.startsWith("II*\0") || bytes.startsWith("MM\0*")) {
            return TIFF;
        }
        if (bytes.startsWith("MZ") || bytes.startsWith("\u007fELF")) {
            return PROGRAM;
        }
        return byText(bytes);
    }

    private static FileSignature byText(String bytes) {
        String start =
                bytes.substring(0, Math.min(bytes.length(), 1024))
                        .stripLeading()
                        .toLowerCase(Locale.ROOT);
        if (start.contains("<!doctype html") || start.contains("<html")) {
            return HTML;
        }
        if (start.startsWith("<?xml") || start.startsWith("\u00ef\u00bb\u00bf<?xml")) {
            return XML;
        }
        if (bytes.startsWith("\u00ff\u00fe") || bytes.startsWith("\u00fe\u00ff")) {
            return TEXT; // every second byte may be zero
        }
        boolean binary =
                bytes.chars()
                        .anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f');
        return binary ? UNKNOWN : TEXT;
    }
}
