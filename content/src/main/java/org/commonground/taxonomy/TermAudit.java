package org.commonground.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.commonground.audit.AuditTrail;

/** Writes into the trail what happens to terms, by their names. */
@ApplicationScoped
class TermAudit {
    private final AuditTrail trail;

    @Inject
    TermAudit(AuditTrail trail) {
        this.trail = trail;
    }

    void onEvent(@Observes(during = TransactionPhase.IN_PROGRESS) TermEvent event) {
        switch (event) {
            case TermEvent.Added added -> trail.record("added a term", of(added.name()), null);
            case TermEvent.Changed changed ->
                    trail.record(
                            "changed a term",
                            of(changed.name()),
                            changed.before().equals(changed.name())
                                    ? changed.what()
                                    : changed.what() + "; address was " + changed.before());
            case TermEvent.Merged merged ->
                    trail.record("merged a term", of(merged.name()), "into " + merged.intoName());
            case TermEvent.Retired retired ->
                    trail.record(
                            "retired a term",
                            of(retired.name()),
                            retired.successor() == null ? null : "use " + retired.successor());
            case TermEvent.Reinstated back ->
                    trail.record("reinstated a term", of(back.name()), null);
            case TermEvent.Reordered other ->
                    trail.record("reordered terms", of(other.name()), null);
        }
    }

    private static String of(TermName name) {
        return "term " + name;
    }
}
