package org.commonground.documents;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is, by its first bytes, whatever it is called. */
enum FileSignature {
    PDF("a PDF", "application/pdf"),
    WORD(
            "a Word document",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    EXCEL("an Excel workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    POWERPOINT(
            "a PowerPoint presentation",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    OPEN_DOCUMENT("an OpenDocument file", "application/vnd.oasis.opendocument.text"),
    OLD_OFFICE("a document of an older Word, Excel or PowerPoint", "application/x-ole-storage"),
    RTF("a rich text (RTF) document", "application/rtf"),
    HTML("a web page", "text/html"),
    POSTSCRIPT("a PostScript file", "application/postscript"),
    PNG("a picture (PNG)", "image/png"),
    JPEG("a picture (JPEG)", "image/jpeg"),
    GIF("a picture (GIF)", "image/gif"),
    TIFF("a picture (TIFF)", "image/tiff"),
    EPUB("an electronic book (EPUB)", "application/epub+zip"),
    ZIP("a zip archive", "application/zip"),
    PROGRAM("a program", "application/octet-stream"),
    XML("an XML file", "application/xml"),
    TEXT("plain text", "text/plain"),
    UNKNOWN("of a type we do not know", "application/octet-stream");

    /** How much of a file is enough to tell. */
    static final int ENOUGH = 8 * 1024;

    /**
     * Readers accept what mail gateways and old servers put before the mark, but not more than
     * this.
     */
    private static final int PDF_MARK_WITHIN = 1024;

    private final String words;
    private final String mediaType;

    FileSignature(String words, String mediaType) {
        this.words = words;
        this.mediaType = mediaType;
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
        if (bytes.contains("mimetypeapplication/vnd.oasis.opendocument")) {
            return OPEN_DOCUMENT;
        }
        if (bytes.contains("mimetypeapplication/epub+zip")) {
            return EPUB;
        }
        if (bytes.contains("word/")) {
            return WORD;
        }
        if (bytes.contains("xl/")) {
            return EXCEL;
        }
        return bytes.contains("ppt/") ? POWERPOINT : ZIP;
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
        boolean binary =
                bytes.chars()
                        .anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f');
        return binary ? UNKNOWN : TEXT;
    }
}
