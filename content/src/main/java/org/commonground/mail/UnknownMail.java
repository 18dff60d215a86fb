package org.commonground.mail;

import org.commonground.kernel.Refusal;

/** No mail has that number, or its line in the log has been removed. */
public final class UnknownMail extends Refusal {
    UnknownMail(long id) {
        super("unknown-mail", 404, "There is no mail " + id + "; it may have left the log.");
    }
}
