package org.commonground.seminars.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.audit.AuditTrail;
import org.commonground.seminars.FormFlaws;
import org.commonground.seminars.SeminarAudit;
import org.commonground.seminars.SeminarEvent;
import org.commonground.seminars.Seminars;

import java.util.List;

/** Where organisers say when guests are reminded, and asked afterwards; copies take it along. */
@ApplicationScoped
@Transactional
public class MailTimesDesk {
    static final int MOST_DAYS = 90;

    private static final int MOST_REMINDERS = 5;
    private static final int MOST_HOURS = 24 * 14;

    private final Seminars seminars;
    private final LetterRounds rounds;
    private final AuditTrail trail;

    @Inject
    MailTimesDesk(Seminars seminars, LetterRounds rounds, AuditTrail trail) {
        this.seminars = seminars;
        this.rounds = rounds;
        this.trail = trail;
    }

    /**
     * @param reminderDays before the beginning; empty for no reminders
     * @param surveyHours after the end; 0 for no survey
     * @throws LetterRefused with everything that is wrong with them
     */
    public void set(long seminar, List<Integer> reminderDays, int surveyHours) {
        FormFlaws problems = new FormFlaws();
        problems.addIf(
                reminderDays.size() > MOST_REMINDERS,
                "reminders",
                "Remind at most %d times.".formatted(MOST_REMINDERS));
        reminderDays.forEach(
                days -> problems.within(1, MOST_DAYS, "reminders", days, "Days before"));
        problems.within(0, MOST_HOURS, "survey", surveyHours, "Hours after the end");
        problems.refuse(LetterRefused::new);
        MailTimes times = rounds.times(seminars.locked(seminar).id());
        times.set(reminderDays, surveyHours);
        rounds.keep(times);
        trail.record(
                "set times of mails",
                SeminarAudit.object(seminar),
                "reminders %s, survey %d".formatted(times.reminderDays(), surveyHours));
    }

    void follow(@Observes(during = TransactionPhase.IN_PROGRESS) SeminarEvent.Copied copied) {
        MailTimes like = rounds.times(copied.copied());
        MailTimes times = new MailTimes(copied.seminar());
        times.set(like.reminderDays(), like.surveyHours());
        rounds.keep(times);
    }
}
