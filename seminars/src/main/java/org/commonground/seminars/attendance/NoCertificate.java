package org.commonground.seminars.attendance;

import org.commonground.kernel.Refusal;

/** There is nobody to certify anything of, or not yet. */
public final class NoCertificate extends Refusal {
    NoCertificate(String message) {
        super("no-certificate", 409, message);
    }
}
