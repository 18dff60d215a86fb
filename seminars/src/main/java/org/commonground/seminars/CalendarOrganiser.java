package org.commonground.seminars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.mail.MailAddress;
import org.commonground.mail.MailSender;

/** To whom calendars send answers about a seminar: none knows an organiser without an address. */
@ApplicationScoped
public class CalendarOrganiser {
    private final MailSender sender;

    @Inject
    public CalendarOrganiser(MailSender sender) {
        this.sender = sender;
    }

    /** Whom people ask about it; where nobody is named, whoever its mails come from. */
    public String addressFor(Seminar seminar) {
        return MailAddress.in(seminar.plan().announcement().contact())
                .map(MailAddress::value)
                .orElseGet(sender::address);
    }
}
