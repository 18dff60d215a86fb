package org.commonground.documents.wire;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A kind of file that can be read. */
public enum FileFormat {
    PDF("pdf", "PDF", "application/pdf", "a PDF", "pdf"),
    WORD(
            "word",
            "Word",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "a Word document",
            "docx"),
    OLD_WORD("word", "Word", "application/msword", "a document of an older Word", "doc"),
    POWERPOINT(
            "powerpoint",
            "PowerPoint",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "a PowerPoint presentation",
            "pptx",
            "ppsx"),
    OLD_POWERPOINT(
            "powerpoint",
            "PowerPoint",
            "application/vnd.ms-powerpoint",
            "a presentation of an older PowerPoint",
            "ppt",
            "pps"),
    OPEN_TEXT(
            "odt",
            "OpenDocument",
            "application/vnd.oasis.opendocument.text",
            "an OpenDocument text",
            "odt"),
    RTF("rtf", "RTF", "application/rtf", "a rich text (RTF) document", "rtf"),
    HTML("html", "HTML", "text/html", "a web page", "html", "htm", "xhtml"),
    TEXT("txt", "Plain text", "text/plain", "plain text", "txt", "text", "md");

    private final String family;
    private final String label;
    private final String mediaType;
    private final String words;
    private final List<String> endings;

    FileFormat(String family, String label, String mediaType, String words, String... endings) {
        this.family = family;
        this.label = label;
        this.mediaType = mediaType;
        this.words = words;
        this.endings = List.of(endings);
    }

    /** The same for the older and the newer files of one program: {@code word}. */
    public String family() {
        return family;
    }

    /** How readers know it: {@code Word}. */
    public String label() {
        return label;
    }

    public String mediaType() {
        return mediaType;
    }

    /** To follow "it is". */
    public String words() {
        return words;
    }

    /** What its names usually end with, without the dot. */
    public String ending() {
        return endings.getFirst();
    }

    public static Optional<FileFormat> ofMediaType(String type) {
        return Stream.of(values()).filter(format -> format.mediaType.equals(type)).findFirst();
    }

    /**
     * The format whose names end like this.
     *
     * @param ending without the dot, in any case
     */
    public static Optional<FileFormat> withEnding(String ending) {
        String lower = ending.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(format -> format.endings.contains(lower)).findFirst();
    }
}
