package org.commonground.editorial;

import org.commonground.kernel.Refusal;

/** A correction is to be scheduled of something that readers have as it was saved last. */
public final class NothingToCorrect extends Refusal {
    NothingToCorrect() {
        super(
                "nothing-to-correct",
                409,
                "Readers have this version already. Change something first, then schedule the"
                        + " correction.");
    }
}
