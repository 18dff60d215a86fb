package org.commonground.portal.publications.print;

import org.commonground.kernel.Refusal;

/** Too many PDFs are being made at once. */
public final class PrintRoomBusy extends Refusal {
    PrintRoomBusy() {
        super(
                "print-room-busy",
                503,
                "Many PDFs are being made at this moment. Try again in a minute, or print the page"
                        + " from your browser.");
    }
}
