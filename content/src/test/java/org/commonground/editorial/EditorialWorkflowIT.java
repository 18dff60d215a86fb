package org.commonground.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;

import org.commonground.audit.Actor;
import org.commonground.kernel.Refusal;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.RecordedEvents;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.publications.Attachment;
import org.commonground.publications.InformationPack;
import org.commonground.publications.Kind;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationDraft;
import org.commonground.publications.PublicationEvent;
import org.commonground.publications.PublicationState;
import org.commonground.publications.Publications;
import org.commonground.publications.WrongState;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.TermName;
import org.commonground.taxonomy.Terms;
import org.commonground.taxonomy.UnknownTerm;
import org.commonground.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

@OnBothDatabases
class EditorialWorkflowIT {
    private static final Instant NOON = Instant.parse("2006-04-04T09:34:40Z");
    private static final InformationPack BODY =
            new InformationPack("What the law offers.", "Nine sections.", "", List.of());

    private final TestDatabase database;
    private final RecordedEvents<PublicationEvent> events = new RecordedEvents<>();

    EditorialWorkflowIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        database.clear();
        database.inTransaction(
                entities -> {
                    Term uk =
                            new Terms(entities)
                                    .add(
                                            new Term(
                                                    Vocabulary.PLACE,
                                                    "wales",
                                                    "Wales",
                                                    null,
                                                    List.of("Cymru")));
                    new Terms(entities)
                            .add(new Term(Vocabulary.PLACE, "wrexham", "Wrexham", uk, List.of()));
                });
    }

    @Test
    void takesADraftThroughReviewToReaders() {
        long id = started("Elections and good relations");

        desk(workflow -> workflow.sendToReview(id));
        desk(workflow -> workflow.publish(id));

        Publication publication = read(id);
        assertThat(publication.state()).isEqualTo(PublicationState.PUBLISHED);
        assertThat(publication.published())
                .hasValueSatisfying(
                        version -> {
                            assertThat(version.title()).isEqualTo("Elections and good relations");
                            assertThat(version.body()).isEqualTo(BODY);
                            assertThat(version.savedBy()).isEqualTo(Actor.PORTAL);
                            assertThat(version.savedAt()).isEqualTo(NOON);
                        });
        assertThat(publication.terms()).extracting(Term::label).containsExactly("Wrexham");
        assertThat(publication.terms().getFirst().parent())
                .extracting(Term::label)
                .isEqualTo("Wales");
        assertThat(publication.address()).isEqualTo("/p/" + id + "/elections-and-good-relations");
        assertThat(events.fired())
                .containsExactly(
                        new PublicationEvent.Saved(id, 1),
                        new PublicationEvent.SentToReview(id, 1, Actor.PORTAL),
                        new PublicationEvent.Published(id, 1));
    }

    @Test
    void keepsWhatReadersSeeWhileTheNextVersionIsWritten() {
        long id = started("First title");
        int revision = desk(workflow -> workflow.publish(id)).revision();

        desk(workflow -> workflow.save(id, revision, PublicationDraft.of("Second title", BODY)));

        Publication publication = read(id);
        assertThat(publication.published().orElseThrow().title()).isEqualTo("First title");
        assertThat(publication.latest().title()).isEqualTo("Second title");
        assertThat(publication.hasUnpublishedChanges()).isTrue();
        assertThat(publication.versions()).hasSize(2);
    }

    @Test
    void overwritesNobody() {
        long id = started("Title");
        int revision = read(id).revision();
        desk(workflow -> workflow.save(id, revision, PublicationDraft.of("By one", BODY)));

        assertThatExceptionOfType(EditedMeanwhile.class)
                .isThrownBy(
                        () ->
                                desk(
                                        workflow ->
                                                workflow.save(
                                                        id,
                                                        revision,
                                                        PublicationDraft.of("By another", BODY))))
                .withMessageContaining("Nothing was overwritten");
        assertThat(read(id).latest().title()).isEqualTo("By one");
    }

    @Test
    void takesBackWhatWasPublishedAndKeepsTheReason() {
        long id = started("Title");
        desk(workflow -> workflow.publish(id));

        desk(workflow -> workflow.withdraw(id, " The law has been replaced. "));

        Publication publication = read(id);
        assertThat(publication.published()).isEmpty();
        assertThat(publication.withdrawal().because()).isEqualTo("The law has been replaced.");
        assertThat(publications(Publications::publishedIds)).isEmpty();
    }

    @Test
    void refusesWhatAReaderCouldNotUse() {
        assertThatExceptionOfType(IncompletePublication.class)
                .isThrownBy(
                        () ->
                                desk(
                                        workflow ->
                                                workflow.start(
                                                        Kind.INFORMATION_PACK,
                                                        PublicationDraft.of(" ", BODY))))
                .withMessageContaining("title");
        long blank =
                desk(workflow ->
                                workflow.start(
                                        Kind.INFORMATION_PACK,
                                        PublicationDraft.of(
                                                "Title",
                                                new InformationPack("", "", "", List.of()))))
                        .id();
        assertThatExceptionOfType(IncompletePublication.class)
                .isThrownBy(() -> desk(workflow -> workflow.publish(blank)))
                .withMessageContaining("summary");
        assertThatExceptionOfType(IncompletePublication.class)
                .isThrownBy(
                        () ->
                                desk(
                                        workflow ->
                                                workflow.start(
                                                        Kind.REPORT,
                                                        PublicationDraft.of("Title", BODY))));
        assertThatExceptionOfType(WrongState.class)
                .isThrownBy(() -> desk(workflow -> workflow.withdraw(blank, "Because")));
        assertThatExceptionOfType(IncompletePublication.class)
                .isThrownBy(() -> desk(workflow -> workflow.withdraw(blank, " ")));
    }

    @Test
    void refusesTermsAndDocumentsThatThereAreNot() {
        PublicationDraft draft = PublicationDraft.of("Title", BODY);
        assertThatExceptionOfType(UnknownTerm.class)
                .isThrownBy(
                        () ->
                                desk(
                                        workflow ->
                                                workflow.start(
                                                        Kind.INFORMATION_PACK,
                                                        with(
                                                                draft,
                                                                Set.of(
                                                                        new TermName(
                                                                                Vocabulary.THEME,
                                                                                "none")),
                                                                List.of()))));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () ->
                                desk(
                                        workflow ->
                                                workflow.start(
                                                        Kind.INFORMATION_PACK,
                                                        with(
                                                                draft,
                                                                Set.of(),
                                                                List.of(
                                                                        new Attachment(
                                                                                4711,
                                                                                "None",
                                                                                "",
                                                                                Attachment.Part
                                                                                        .WHOLE))))))
                .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(404));
        long count = publications(all -> all.count(null, null));
        assertThat(count).isZero();
    }

    @Test
    void listsPublicationsByKindAndState() {
        long draft = started("Draft");
        long published = started("Published");
        desk(workflow -> workflow.publish(published));

        assertThat(listed(null, null)).containsExactly(published, draft);
        assertThat(listed(Kind.INFORMATION_PACK, PublicationState.DRAFT)).containsExactly(draft);
        assertThat(listed(null, PublicationState.PUBLISHED)).containsExactly(published);
        assertThat(listed(Kind.REPORT, null)).isEmpty();
    }

    private List<Long> listed(@Nullable Kind kind, @Nullable PublicationState state) {
        List<Long> ids =
                publications(
                        all ->
                                all.listed(kind, state, 0, 9).stream()
                                        .map(Publication::id)
                                        .toList());
        long count = publications(all -> all.count(kind, state));
        assertThat(count).isEqualTo(ids.size());
        return ids;
    }

    private long started(String title) {
        PublicationDraft draft =
                with(
                        PublicationDraft.of(title, BODY),
                        Set.of(new TermName(Vocabulary.PLACE, "wrexham")),
                        List.of());
        return desk(workflow -> workflow.start(Kind.INFORMATION_PACK, draft)).id();
    }

    private static PublicationDraft with(
            PublicationDraft draft, Set<TermName> terms, List<Attachment> attachments) {
        return new PublicationDraft(
                draft.title(), draft.body(), terms, attachments, "", 2006, null, "", "");
    }

    private Publication desk(Function<EditorialWorkflow, Publication> step) {
        return database.fromTransaction(entities -> step.apply(workflow(entities)));
    }

    private <T> T publications(Function<Publications, T> question) {
        return database.fromTransaction(entities -> question.apply(new Publications(entities)));
    }

    private Publication read(long id) {
        return publications(all -> all.get(id));
    }

    private EditorialWorkflow workflow(EntityManager entities) {
        Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
        return WorkflowSteps.of(entities, "demo", events, new Actor(), clock).workflow();
    }
}
