package org.commonground.documents.wire;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can be wrong with a document, by the code that programs see, with what an editor can do
 * about it.
 */
public enum ReadingProblem {
    EMPTY("empty-file", 422, "The file is empty. Check it on your computer and upload it again."),
    TOO_LARGE(
            "too-large",
            413,
            "The file is too large. Make it smaller, for example with fewer or smaller pictures, or"
                    + " split it."),
    MISLABELLED(
            "mislabelled",
            415,
            "The file's name ends like one kind of file, but it is another. Open it where it was"
                    + " made, save it as what it should be and upload that."),
    UNSUPPORTED(
            "unsupported-type",
            415,
            "Files of this type cannot be read. Save it as a PDF, or as a Word, PowerPoint or"
                    + " OpenDocument text file, and upload that."),
    NO_OFFICE_FILE(
            "not-an-office-file",
            415,
            "The file is an archive, but no Word, PowerPoint or OpenDocument text file is in it."
                    + " Unpack it and upload its files one by one."),
    MACROS(
            "has-macros",
            422,
            "The file carries macros: programs that would run on readers' computers. Save it"
                    + " without macros, for example as .docx, .pptx or PDF, and upload that."),
    DAMAGED(
            "damaged",
            422,
            "The file is damaged and cannot be read. If it opens on your computer, print or save it"
                    + " as a new PDF there and upload that; otherwise ask its author for another"
                    + " copy."),
    PASSWORD(
            "password-needed",
            422,
            "The file opens only with a password. Remove the password, save it and upload that"
                    + " file."),
    NO_PAGES("no-pages", 422, "The file has no pages. Ask its author for another copy."),
    NO_TEXT(
            "no-text",
            200,
            "No text could be read: the pages are probably scanned pictures, so search does not"
                    + " find their words and people who cannot see them do not know what they say."
                    + " Where Tesseract is installed with the portal it reads them next; otherwise"
                    + " upload a version with recognised text, or ask the administrator to install"
                    + " it."),
    NO_TEXT_IN_PICTURES(
            "no-text-in-pictures",
            200,
            "The pages are pictures, and text recognition made out no words on them. Check the"
                + " file; if there are words to be seen, scan it sharper, or upload a version with"
                + " text."),
    NO_WORDS(
            "no-words",
            200,
            "There are no words in this file, only pictures if anything, so search will not find"
                    + " it. Check that it is the right file; if its words are in pictures, upload a"
                    + " version with text."),
    PARTLY_READ(
            "partly-read",
            200,
            "Only a part of the text could be read, so search may miss words of this document."
                    + " Check the text view; a newly saved PDF, or one in parts, often helps."),
    TOO_SLOW(
            "took-too-long",
            422,
            "Reading the file took too long and was stopped. Print or save it as a new PDF, without"
                    + " complicated drawings if it has any, and upload that."),
    TOO_MUCH_MEMORY(
            "needed-too-much-memory",
            422,
            "Reading the file needed too much memory and was stopped. Save it with smaller pictures"
                    + " or split it, and upload that."),
    TOO_MUCH_TEXT(
            "too-much-text",
            422,
            "The file unfolds into more text than can be kept. Split it and upload the parts."),
    READING_FAILED(
            "reading-failed",
            422,
            "The file broke off its reading. Print or save it as a new PDF and upload that.");

    private final String code;
    private final int status;
    private final String sentence;

    ReadingProblem(String code, int status, String sentence) {
        this.code = code;
        this.status = status;
        this.sentence = sentence;
    }

    /** Stable, lower case with hyphens. */
    public String code() {
        return code;
    }

    /**
     * The HTTP status that fits an answer to the upload; 200 where the document is read all the
     * same.
     */
    public int status() {
        return status;
    }

    /** What is wrong and what to do. */
    public String sentence() {
        return sentence;
    }

    public static Optional<ReadingProblem> of(String code) {
        return Stream.of(values()).filter(problem -> problem.code.equals(code)).findFirst();
    }
}
