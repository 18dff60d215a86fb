package org.commonground.editorial.previews;

import org.commonground.kernel.Refusal;

/** A preview link is to last for a time that makes no sense. */
public final class PreviewRefused extends Refusal {
    PreviewRefused(long most) {
        super(
                "preview-refused",
                422,
                "A preview link lasts at least 1 day and at most %d days.".formatted(most));
    }
}
