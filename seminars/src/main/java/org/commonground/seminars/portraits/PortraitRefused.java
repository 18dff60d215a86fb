package org.commonground.seminars.portraits;

import org.commonground.kernel.Refusal;

/** What was sent cannot be shown as a picture of somebody. */
public final class PortraitRefused extends Refusal {
    private PortraitRefused(int status, String message) {
        super("portrait-refused", status, message);
    }

    static PortraitRefused otherType() {
        return new PortraitRefused(
                415,
                "This is no JPEG or PNG picture. Save it as one of these and choose it again.");
    }

    static PortraitRefused tooLarge(long limit) {
        return new PortraitRefused(
                413,
                "This picture is larger than %d MB. Make it smaller and choose it again."
                        .formatted(limit >> 20));
    }

    static PortraitRefused tooManyPixels(int width, int height) {
        return new PortraitRefused(
                422,
                "This picture has %,d × %,d pixels, which is more than the portal takes. Make it smaller and choose it again."
                        .formatted(width, height));
    }

    static PortraitRefused tooFewPixels(int least) {
        return new PortraitRefused(
                422,
                "This picture is too small. Choose one with at least %1$d × %1$d pixels."
                        .formatted(least));
    }

    static PortraitRefused damaged(Exception cause) {
        PortraitRefused refusal =
                new PortraitRefused(
                        422,
                        "This picture cannot be read. Open it on your computer, save it once more"
                                + " as JPEG and choose it again.");
        refusal.initCause(cause);
        return refusal;
    }
}
