package org.commonground.seminars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.commonground.audit.AuditTrail;

/** Writes into the trail what happens to seminars. */
@ApplicationScoped
public class SeminarAudit {
    private final AuditTrail trail;

    @Inject
    SeminarAudit(AuditTrail trail) {
        this.trail = trail;
    }

    /** A seminar as the trail names it. */
    public static String object(long seminar) {
        return "seminar " + seminar;
    }

    void onEvent(@Observes(during = TransactionPhase.IN_PROGRESS) SeminarEvent event) {
        String object = object(event.seminar());
        switch (event) {
            case SeminarEvent.Planned _ -> trail.record("planned", object, null);
            case SeminarEvent.Copied copied ->
                    trail.record("planned", object, "as seminar " + copied.copied());
            case SeminarEvent.Changed changed ->
                    trail.record("changed", object, changed.tellGuests() ? "guests told" : null);
            case SeminarEvent.Reclassified _ -> {
                // The trail says what became of the term.
            }
            case SeminarEvent.Published _ -> trail.record("published", object, null);
            case SeminarEvent.ListedAsPast _ -> trail.record("listed as past", object, null);
            case SeminarEvent.Cancelled cancelled ->
                    trail.record("cancelled", object, cancelled.note());
            case SeminarEvent.Finished _ -> trail.record("finished", object, null);
        }
    }
}
