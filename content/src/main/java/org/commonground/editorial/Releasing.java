package org.commonground.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.audit.Actor;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationEvent;
import org.commonground.publications.PublicationVersion;
import org.commonground.publications.Release;
import org.commonground.taxonomy.Terms;

import java.time.Clock;

/** Gives readers a version and says what it is to them, at once or when its time has come. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Releasing {
    private final Terms terms;
    private final Event<PublicationEvent> events;
    private final Actor actor;
    private final Clock clock;

    @Inject
    Releasing(Terms terms, Event<PublicationEvent> events, Actor actor, Clock clock) {
        this.terms = terms;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** The correction counts only if readers have another version. */
    void release(Publication publication, PublicationVersion version, Correction correction) {
        boolean isCorrection = publication.published().isPresent();
        Release.Change change =
                isCorrection
                        ? correction.change()
                        : publication.releases().isEmpty()
                                ? Release.Change.FIRST
                                : Release.Change.AGAIN;
        publication.publish(
                new Release(
                        version.number(),
                        clock.instant(),
                        actor.name(),
                        change,
                        isCorrection ? correction.note() : ""),
                terms.named(terms.still(publication.draft(version).terms())));
        events.fire(
                isCorrection
                        ? new PublicationEvent.Corrected(
                                publication.id(),
                                version.number(),
                                correction.isMajor(),
                                correction.note())
                        : new PublicationEvent.Published(publication.id(), version.number()));
    }
}
