package org.commonground.editorial.previews;

import org.commonground.kernel.Refusal;

/** A preview link never was one, was taken back or has expired; which of them is not told. */
public final class PreviewExpired extends Refusal {
    PreviewExpired() {
        super(
                "preview-expired",
                404,
                "This preview is no longer there. Ask whoever gave you the link for a new one.");
    }
}
