package org.commonground.editorial;

import org.commonground.documents.Document;
import org.commonground.kernel.Refusal;

/** A pack cannot be taken apart or put together like this. */
public final class PackRefused extends Refusal {
    private PackRefused(String code, int status, String sentence) {
        super(code, status, sentence);
    }

    static PackRefused noSections() {
        return new PackRefused(
                "no-sections",
                422,
                "There are no sections. Keep at least one, with the page it begins on and a"
                        + " title.");
    }

    static PackRefused notToBeCut(Document document) {
        return new PackRefused(
                "cannot-be-cut",
                422,
                "No files could be made of “%s”. Save it as a new PDF, replace the file and try again."
                        .formatted(document.title()));
    }

    static PackRefused notToBeJoined(Document section) {
        return new PackRefused(
                "cannot-be-joined",
                422,
                "“%s” is no PDF that was read. Replace its file with a PDF, or wait until it is read."
                        .formatted(section.title()));
    }
}
