package org.commonground.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.commonground.mail.MailOutbox;
import org.commonground.mail.NewMail;

import java.time.LocalDate;
import java.util.List;

/**
 * Which alerts are due, and that each is told once. When it is due is a matter of the calendar;
 * what is new to it a matter of editions.
 */
@ApplicationScoped
@Transactional
public class DueAlerts {
    /** Of the mails, in their log. */
    public static final String TOPIC = "search-alert";

    private final EntityManager entities;
    private final MailOutbox outbox;
    private final AlertDay day;

    @Inject
    public DueAlerts(EntityManager entities, MailOutbox outbox, AlertDay day) {
        this.entities = entities;
        this.outbox = outbox;
        this.day = day;
    }

    /**
     * The next so many that are due today, by their numbers.
     *
     * <p>What was told on a day that has not come yet was told by a clock that went wrong, and is
     * due again; a day ahead may be another server's clock.
     */
    public List<Alert> next(long afterId, int most) {
        LocalDate today = day.today();
        return entities.createQuery(
                        "from Alert where confirmedAt is not null and id > :after and (rhythm ="
                            + " DAILY and toldOn < :daily or rhythm = WEEKLY and toldOn < :weekly"
                            + " or toldOn > :ahead) order by id",
                        Alert.class)
                .setParameter("after", afterId)
                .setParameter("daily", Rhythm.DAILY.lastDue(today))
                .setParameter("weekly", Rhythm.WEEKLY.lastDue(today))
                .setParameter("ahead", today.plusDays(1))
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Notes that an alert was looked through, and promises the mail in the same transaction. Of two
     * servers that do so at once one succeeds.
     *
     * @param remarks what the mail says of the search itself; it is said once
     * @return whether it was this one
     */
    public boolean tell(Alert alert, long edition, String remarks, NewMail mail) {
        return note(alert, edition, remarks)
                && outbox.addOnce("alert %d edition %d".formatted(alert.id(), edition), mail);
    }

    /** Notes that an alert was looked through and that there is nothing to tell. */
    public void pass(Alert alert, long edition) {
        note(alert, edition, alert.remarks());
    }

    private boolean note(Alert alert, long edition, String remarks) {
        return entities.createQuery(
                                "update Alert set edition = :edition, toldOn = :today, remarks ="
                                        + " :remarks where id = :id and edition = :before and"
                                        + " confirmedAt is not null")
                        .setParameter("edition", edition)
                        .setParameter("today", day.today())
                        .setParameter("remarks", remarks)
                        .setParameter("id", alert.id())
                        .setParameter("before", alert.edition())
                        .executeUpdate()
                == 1;
    }
}
