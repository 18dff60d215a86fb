package org.commonground.documents.staging;

import org.commonground.documents.FileSize;
import org.commonground.kernel.Refusal;

/** A piece of a file that cannot be taken. */
public final class StagingRefused extends Refusal {
    private StagingRefused(String code, int status, String message) {
        super(code, status, message);
    }

    static StagingRefused unknown() {
        return new StagingRefused(
                "unknown-upload",
                404,
                "This upload is not known, or was given up. Begin it again.");
    }

    static StagingRefused elsewhere(long offset) {
        return new StagingRefused(
                "wrong-offset",
                409,
                "The file is here up to byte %d. Go on from there.".formatted(offset));
    }

    static StagingRefused tooMuch() {
        return new StagingRefused(
                "too-many-bytes", 400, "More bytes came than the file was said to have.");
    }

    static StagingRefused full(long limit) {
        return new StagingRefused(
                "staging-full",
                507,
                "There is no room for more files on their way in: %s are. Try again in a while."
                        .formatted(FileSize.of(limit)));
    }

    /**
     * @param why what is wrong with the request
     */
    static StagingRefused badRequest(String why) {
        return new StagingRefused("bad-upload", 400, why);
    }
}
