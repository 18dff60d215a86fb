package org.commonground.portal.imports;

import org.commonground.kernel.Refusal;

/** What was sent holds no zip. */
final class ZipMissing extends Refusal {
    private ZipMissing(String code, int status, String message) {
        super(code, status, message);
    }

    static ZipMissing noFile() {
        return new ZipMissing(
                "no-file", 400, "Send the zip as the part “file” of a multipart form.");
    }

    static ZipMissing notAForm(Exception cause) {
        ZipMissing refusal =
                new ZipMissing(
                        "no-form",
                        400,
                        "The form could not be read. Send the zip as the part “file” of a multipart"
                                + " form.");
        refusal.initCause(cause);
        return refusal;
    }

    static ZipMissing tooLarge(Exception cause) {
        ZipMissing refusal =
                new ZipMissing(
                        "too-large",
                        413,
                        "This zip is too large to come in one piece. Send it piece by piece through"
                                + " /api/v1/uploads, or split it.");
        refusal.initCause(cause);
        return refusal;
    }
}
