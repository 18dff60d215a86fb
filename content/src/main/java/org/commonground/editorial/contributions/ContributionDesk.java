package org.commonground.editorial.contributions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.audit.Actor;
import org.commonground.audit.AuditTrail;
import org.commonground.editorial.EditorialWorkflow;
import org.commonground.publications.Kind;
import org.commonground.publications.LearningPoint;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationBody;
import org.commonground.publications.PublicationDraft;
import org.commonground.publications.PublicationState;
import org.commonground.publications.Publications;
import org.commonground.publications.Report;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Where editors decide what becomes of learning points that were offered. */
@ApplicationScoped
@Transactional
public class ContributionDesk {
    private final Contributions contributions;
    private final Publications publications;
    private final EditorialWorkflow workflow;
    private final AuditTrail trail;
    private final Actor actor;
    private final Clock clock;

    @Inject
    public ContributionDesk(
            Contributions contributions,
            Publications publications,
            EditorialWorkflow workflow,
            AuditTrail trail,
            Actor actor,
            Clock clock) {
        this.contributions = contributions;
        this.publications = publications;
        this.workflow = workflow;
        this.trail = trail;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Takes one into the draft that holds what was taken of the same occasion, or begins one.
     *
     * @throws ContributionDecided when somebody has decided about it already
     */
    public Publication take(long id) {
        Contribution contribution = contributions.claim(id);
        Publication draft =
                begun(contribution)
                        .map(publication -> add(publication, contribution))
                        .orElseGet(() -> start(contribution));
        long lesson = Objects.requireNonNull(draft.latest().body().learningPoints().getLast().id());
        contribution.taken(draft.id(), lesson, actor.name(), clock.instant());
        trail.record(
                "took a learning point",
                "publication " + draft.id(),
                "lesson %d from %s".formatted(lesson, contribution.source()));
        return draft;
    }

    /**
     * @throws ContributionDecided when somebody has decided about it already
     */
    public void dismiss(long id) {
        Contribution contribution = contributions.claim(id);
        contribution.dismissed(actor.name(), clock.instant());
        trail.record("dismissed a learning point", contribution.source(), null);
    }

    private Optional<Publication> begun(Contribution contribution) {
        return contributions.taken(contribution.source()).stream()
                .map(Contribution::publication)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(publication -> publications.find(publication).stream())
                .filter(publication -> publication.state() == PublicationState.DRAFT)
                .findFirst();
    }

    private Publication add(Publication publication, Contribution contribution) {
        PublicationDraft draft = publication.draft(publication.latest());
        List<LearningPoint> points = new ArrayList<>(draft.body().learningPoints());
        points.add(point(contribution));
        PublicationBody body = draft.body().withLearningPoints(points);
        return workflow.save(publication.id(), publication.revision(), draft.saying(body));
    }

    private Publication start(Contribution contribution) {
        String occasion = contribution.credit().title();
        Report report =
                new Report(
                        "What people took away from “%s”.".formatted(occasion),
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        "",
                        "",
                        List.of(),
                        List.of(),
                        List.of(point(contribution)));
        return workflow.start(
                Kind.REPORT, PublicationDraft.of("Lessons from: " + occasion, report));
    }

    private static LearningPoint point(Contribution contribution) {
        return LearningPoint.of(
                contribution.statement(), null, contribution.advice(), "", "", false);
    }
}
