package org.commonground.imports;

import org.commonground.kernel.Refusal;

/** A zip from which nothing can be taken. */
public final class ImportRefused extends Refusal {
    private ImportRefused(String code, int status, String message) {
        super(code, status, message);
    }

    static ImportRefused noZip() {
        return new ImportRefused(
                "no-zip",
                415,
                "This is not a zip, or it is damaged. Pack the files again as an ordinary zip and"
                        + " send that.");
    }

    static ImportRefused empty() {
        return new ImportRefused(
                "empty-zip", 422, "There are no files in this zip. Put the documents into it.");
    }

    static ImportRefused tooManyFiles(int most) {
        return new ImportRefused(
                "too-many-files",
                413,
                "There are more than %,d files in this zip. Split it into several."
                        .formatted(most));
    }

    static ImportRefused tooMuch(String most) {
        return new ImportRefused(
                "zip-too-large",
                413,
                "Unpacked, the files in this zip have more than %s. Split it into several."
                        .formatted(most));
    }

    static ImportRefused tooLarge(String most) {
        return new ImportRefused(
                "too-large",
                413,
                "This zip is larger than the %s that are accepted. Split it into several."
                        .formatted(most));
    }

    static ImportRefused gone() {
        return new ImportRefused(
                "zip-gone",
                410,
                "The zip is no longer there, so the rest of its files could not be taken. Send it"
                        + " again: what is in the library already is not taken twice.");
    }
}
