package org.commonground.portal.documents;

import org.commonground.kernel.Refusal;

/** What was sent is not an upload. */
final class UploadRefused extends Refusal {
    private UploadRefused(String code, int status, String message) {
        super(code, status, message);
    }

    static UploadRefused noFile() {
        return new UploadRefused(
                "no-file", 400, "Send the file as the part “file” of a multipart form.");
    }

    static UploadRefused notAForm(Exception cause) {
        UploadRefused refusal =
                new UploadRefused(
                        "no-form",
                        400,
                        "The form could not be read. Send the file as the part “file” of a"
                                + " multipart form.");
        refusal.initCause(cause);
        return refusal;
    }

    static UploadRefused tooLarge(Exception cause) {
        UploadRefused refusal =
                new UploadRefused(
                        "too-large",
                        413,
                        "This file is larger than the portal takes. Split it, or make its pictures"
                                + " smaller.");
        refusal.initCause(cause);
        return refusal;
    }
}
