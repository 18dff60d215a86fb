package org.commonground.documents.reading;

import org.commonground.kernel.Refusal;

/** Too many people wait for pictures and made files already. */
public final class WorkshopBusy extends Refusal {
    WorkshopBusy() {
        super(
                "busy",
                503,
                "Too many pages are being drawn and files being made at the moment. Try again in a"
                        + " few seconds.");
    }
}
