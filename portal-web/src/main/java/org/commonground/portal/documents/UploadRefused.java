package org.commonground.portal.documents;

import org.commonground.kernel.Refusal;

/** What was sent is not an upload. */
public final class UploadRefused extends Refusal {
    private UploadRefused(String code, int status, String message) {
        super(code, status, message);
    }

    static UploadRefused noFile() {
        return new UploadRefused(
                "no-file", 400, "Send the file as the part “file” of a multipart form.");
    }

    static UploadRefused notAForm(Exception cause) {
        return because(
                cause,
                "no-form",
                400,
                "The form could not be read. Send the file as the part “file” of a multipart"
                        + " form.");
    }

    static UploadRefused tooLarge(String smaller, Exception cause) {
        return because(
                cause, "too-large", 413, "This file is larger than the portal takes. " + smaller);
    }

    private static UploadRefused because(Exception cause, String code, int status, String message) {
        UploadRefused refusal = new UploadRefused(code, status, message);
        refusal.initCause(cause);
        return refusal;
    }
}
