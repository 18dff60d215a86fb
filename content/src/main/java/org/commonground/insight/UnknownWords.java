package org.commonground.insight;

import org.commonground.kernel.Refusal;

/** Words that are not counted: none, far too many, or such as look like personal data. */
public final class UnknownWords extends Refusal {
    UnknownWords() {
        super("unknown-words", 422, "No searches are counted for these words.");
    }
}
