package org.commonground.editorial.comments;

import org.commonground.kernel.Refusal;

/** The publication has no comment of that number. */
public final class UnknownComment extends Refusal {
    UnknownComment(long id) {
        super("unknown-comment", 404, "There is no comment " + id + " on this publication.");
    }
}
