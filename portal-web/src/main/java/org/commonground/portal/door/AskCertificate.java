package org.commonground.portal.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.commonground.portal.seminars.BookingPage;
import org.commonground.seminars.attendance.Certificates;

/** Whether the page of a booking leads to certificates. */
@Named
@RequestScoped
public class AskCertificate {
    @Inject private BookingPage page;

    @Inject private Certificates certificates;

    public boolean isThere() {
        return certificates.areThereFor(page.seminar(), page.booking());
    }
}
