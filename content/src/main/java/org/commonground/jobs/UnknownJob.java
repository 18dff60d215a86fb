package org.commonground.jobs;

import org.commonground.kernel.Refusal;

/** There is no job of that name. */
public final class UnknownJob extends Refusal {
    public UnknownJob(String name) {
        super("unknown-job", 404, "There is no job “" + name + "”.");
    }
}
