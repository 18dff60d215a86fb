package org.commonground.taxonomy;

import org.commonground.kernel.Refusal;

/** A file that cannot be brought into a vocabulary as it is; nothing was changed. */
public final class VocabularyFileRefused extends Refusal {
    private VocabularyFileRefused(String code, int status, String message) {
        super(code, status, message);
    }

    static VocabularyFileRefused broken() {
        return new VocabularyFileRefused(
                "import-refused",
                422,
                "Nothing was changed. Mend the lines below in the file and hand it in again.");
    }

    static VocabularyFileRefused changedMeanwhile() {
        return new VocabularyFileRefused(
                "changed-meanwhile",
                409,
                "Somebody changed this vocabulary after you looked at the changes, so nothing was"
                        + " done yet. Look at them once more.");
    }
}
