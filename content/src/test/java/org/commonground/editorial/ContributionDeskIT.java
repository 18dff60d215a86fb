package org.commonground.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.commonground.audit.Actor;
import org.commonground.audit.AuditTrail;
import org.commonground.editorial.contributions.Contribution;
import org.commonground.editorial.contributions.ContributionDecided;
import org.commonground.editorial.contributions.ContributionDesk;
import org.commonground.editorial.contributions.ContributionState;
import org.commonground.editorial.contributions.Contributions;
import org.commonground.editorial.contributions.Credit;
import org.commonground.editorial.contributions.OfferedPoint;
import org.commonground.editorial.contributions.UnknownContribution;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.RecordedEvents;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.publications.Kind;
import org.commonground.publications.LearningPoint;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationState;
import org.commonground.publications.Publications;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

@OnBothDatabases
class ContributionDeskIT {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-10-07T12:00:00Z"), ZoneOffset.UTC);
    private static final Credit DAY = new Credit("A day", "/seminars/5/a-day", "Oldham Forum");

    private final TestDatabase database;

    ContributionDeskIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        database.clear();
    }

    @Test
    void whatIsTakenBecomesALessonInADraftCreditedToTheOccasion() {
        long first = offered("a", "Listen first", "Sit down with them.");

        Publication draft = desk(desk -> desk.take(first));

        assertThat(draft.state()).isEqualTo(PublicationState.DRAFT);
        assertThat(draft.kind()).isEqualTo(Kind.REPORT);
        assertThat(draft.latest().title()).isEqualTo("Lessons from: A day");
        LearningPoint point = draft.latest().body().learningPoints().getFirst();
        assertThat(point.statement()).isEqualTo("Listen first");
        assertThat(point.advice()).isEqualTo("Sit down with them.");
        Optional<Credit> credit = ask(contributions -> contributions.credit(point.id()));
        assertThat(credit).contains(DAY);
        Contribution taken = in(ContributionState.TAKEN).getFirst();
        assertThat(taken.publication()).isEqualTo(draft.id());
        assertThat(taken.decidedBy()).isEqualTo(Actor.PORTAL);
        assertThat(in(ContributionState.WAITING)).isEmpty();
    }

    @Test
    void moreOfTheSameOccasionJoinsTheSameDraft() {
        long first = offered("a", "Listen first", "");
        long second = offered("b", "Listen first", "");

        Publication draft = desk(desk -> desk.take(first));
        Publication again = desk(desk -> desk.take(second));

        assertThat(again.id()).isEqualTo(draft.id());
        assertThat(again.latest().body().learningPoints())
                .extracting(LearningPoint::id)
                .doesNotContainNull()
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void twoEditorsWhoTakeTheFirstTwoAtTheSameTimeBeginOneDraft() throws Exception {
        List<Callable<Publication>> editors =
                Stream.of(offered("a", "Listen first", ""), offered("b", "Ring early", ""))
                        .<Callable<Publication>>map(one -> () -> desk(desk -> desk.take(one)))
                        .toList();

        Set<Long> drafts = new HashSet<>();
        try (ExecutorService both = Executors.newFixedThreadPool(editors.size())) {
            for (Future<Publication> taken : both.invokeAll(editors)) {
                drafts.add(taken.get().id());
            }
        }

        assertThat(drafts).hasSize(1);
        assertThat(in(ContributionState.TAKEN))
                .extracting(Contribution::lesson)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void whatAnEditorDecidedStaysDecided() {
        long first = offered("a", "Listen first", "");
        decide(desk -> desk.dismiss(first));

        assertThatThrownBy(() -> desk(desk -> desk.take(first)))
                .isInstanceOf(ContributionDecided.class)
                .hasMessageContaining("Dismissed");
        assertThatThrownBy(() -> decide(desk -> desk.dismiss(99)))
                .isInstanceOf(UnknownContribution.class);
        offered("a", "Listen first of all", "");
        assertThat(in(ContributionState.DISMISSED).getFirst().statement())
                .isEqualTo("Listen first");
    }

    @Test
    void untilThenItMayBeSaidInOtherWordsOrTakenBack() {
        offered("a", "Listen", "");
        offered("a", "Listen first", "");
        assertThat(in(ContributionState.WAITING))
                .extracting(Contribution::statement)
                .containsExactly("Listen first");

        database.inTransaction(entities -> new Contributions(entities, CLOCK).takeBack("a"));

        assertThat(in(ContributionState.WAITING)).isEmpty();
    }

    private long offered(String key, String statement, String advice) {
        return ask(
                contributions -> {
                    contributions.offer(new OfferedPoint("seminar 5", key, DAY, statement, advice));
                    return contributions.in(ContributionState.WAITING, 10).stream()
                            .mapToLong(Contribution::id)
                            .max()
                            .orElse(0);
                });
    }

    private List<Contribution> in(ContributionState state) {
        return ask(contributions -> contributions.in(state, 10));
    }

    private <T> T ask(Function<Contributions, T> question) {
        return database.fromTransaction(
                entities -> question.apply(new Contributions(entities, CLOCK)));
    }

    private void decide(Consumer<ContributionDesk> step) {
        desk(
                desk -> {
                    step.accept(desk);
                    return true;
                });
    }

    private <T> T desk(Function<ContributionDesk, T> step) {
        return database.fromTransaction(
                entities ->
                        step.apply(
                                new ContributionDesk(
                                        new Contributions(entities, CLOCK),
                                        new Publications(entities),
                                        WorkflowSteps.of(
                                                        entities,
                                                        "demo",
                                                        new RecordedEvents<>(),
                                                        new Actor(),
                                                        CLOCK)
                                                .workflow(),
                                        new AuditTrail(entities, CLOCK, new Actor()),
                                        new Actor(),
                                        CLOCK)));
    }
}
