package org.commonground.documents;

import org.commonground.documents.wire.FileFormat;
import org.commonground.documents.wire.ReadingProblem;

import java.util.Optional;

/** What a file is taken for when it comes, by its first bytes and its name. */
sealed interface Arrival {
    /** It is kept and read as this. */
    record Taken(FileFormat format) implements Arrival {}

    /** It is listed, and its bytes are not kept. */
    record Refused(DocumentProblem problem) implements Arrival {}

    /**
     * @param name tidy
     */
    static Arrival of(String name, FileSignature signature) {
        String ending = FileName.ending(name);
        Optional<FileFormat> said = FileFormat.withEnding(ending);
        Optional<FileFormat> is = signature.format(name);
        if (said.isPresent() && !said.equals(is)) {
            return new Refused(mislabelled(ending, signature, is));
        }
        boolean plainOfAnotherKind =
                signature == FileSignature.TEXT && said.isEmpty() && !ending.isEmpty();
        if (is.isEmpty() || plainOfAnotherKind) {
            return new Refused(unsupported(ending, signature, plainOfAnotherKind));
        }
        return new Taken(is.get());
    }

    private static DocumentProblem mislabelled(
            String ending, FileSignature signature, Optional<FileFormat> is) {
        String advice =
                is.map(
                                format ->
                                        "Let its name end with .%s, or open it where it was made and save it again."
                                                .formatted(format.ending()))
                        .orElse("Open it where it was made, save it as a PDF and upload that.");
        return new DocumentProblem(
                ReadingProblem.MISLABELLED.code(),
                "The name of this file ends with .%s, but it is %s. %s"
                        .formatted(ending, signature.words(), advice));
    }

    private static DocumentProblem unsupported(
            String ending, FileSignature signature, boolean plain) {
        String what = plain ? signature.words() + " with the ending ." + ending : signature.words();
        String advice =
                plain
                        ? "If it is a text for people to read, let its name end with .txt."
                        : "PDF, Word, PowerPoint, OpenDocument text, RTF, HTML and plain text can"
                                + " be read: save it as one of them and upload that.";
        return new DocumentProblem(
                ReadingProblem.UNSUPPORTED.code(), "This file is " + what + ". " + advice);
    }
}
