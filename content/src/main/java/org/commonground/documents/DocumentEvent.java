package org.commonground.documents;

/** What happened to a document; fired inside the transaction that makes it so. */
public sealed interface DocumentEvent {
    long document();

    /** It is stored and waits to be read. */
    record Uploaded(long document, String name, String who) implements DocumentEvent {}

    /** Its pages are there. */
    record Read(long document, int pages) implements DocumentEvent {}

    /** It cannot be read, or was not even taken. */
    record Refused(long document, String name, DocumentProblem problem) implements DocumentEvent {}

    /** People said something else about it: title, author, language or date. */
    record Described(long document) implements DocumentEvent {}

    /**
     * Another file took the place of the one it had, which is kept; {@link Uploaded} follows.
     *
     * @param name of the new file
     * @param earlier name of the one it had
     */
    record Replaced(long document, String name, String earlier) implements DocumentEvent {}

    /** It is gone, with its pages. */
    record Removed(long document) implements DocumentEvent {}
}
