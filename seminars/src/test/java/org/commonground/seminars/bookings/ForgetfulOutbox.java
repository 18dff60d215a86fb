package org.commonground.seminars.bookings;

import jakarta.persistence.EntityManager;

import org.commonground.mail.MailOutbox;
import org.commonground.mail.NewMail;

import java.time.Clock;

/** One that has forgotten what went already: what tests of "once" fail with. */
public final class ForgetfulOutbox extends MailOutbox {
    public ForgetfulOutbox(EntityManager entities, Clock clock) {
        super(entities, clock, BoxOffice.PORTAL);
    }

    @Override
    public boolean addOnce(String key, NewMail mail) {
        add(mail);
        return true;
    }
}
