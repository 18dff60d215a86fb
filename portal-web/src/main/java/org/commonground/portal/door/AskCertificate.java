package org.commonground.portal.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.commonground.portal.seminars.BookingPage;
import org.commonground.seminars.attendance.Certificates;
import org.commonground.seminars.attendance.DoorGuest;

import java.util.List;

/** The certificates that the page of a booking leads to. */
@Named
@RequestScoped
public class AskCertificate {
    @Inject private BookingPage page;

    @Inject private Certificates certificates;

    public List<DoorGuest> guests() {
        return certificates.thereFor(page.seminar(), page.booking());
    }

    public boolean isThere() {
        return !guests().isEmpty();
    }

    /** Whether each of a party can have their own. */
    public boolean isForSeveral() {
        return guests().size() > 1;
    }
}
