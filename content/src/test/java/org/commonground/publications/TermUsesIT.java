package org.commonground.publications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonground.taxonomy.Vocabulary.FACTOR;
import static org.commonground.taxonomy.Vocabulary.PLACE;

import jakarta.persistence.EntityManager;

import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.RecordedEvents;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.TermDescription;
import org.commonground.taxonomy.TermEvent;
import org.commonground.taxonomy.Terms;
import org.commonground.taxonomy.Vocabulary;
import org.commonground.taxonomy.VocabularyDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What bears a term follows what becomes of the term. */
@OnBothDatabases
class TermUsesIT {
    private static final Instant NOON = Instant.parse("2006-04-04T12:00:00Z");

    private final TestDatabase database;
    private final RecordedEvents<PublicationEvent> events = new RecordedEvents<>();
    private long wales;
    private long wrexham;
    private long broker;
    private long mediator;

    TermUsesIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        database.clear();
        wales = add(PLACE, "Wales", null);
        wrexham = add(PLACE, "Wrexham", wales);
        broker = add(FACTOR, "Honest broker", null);
        mediator = add(FACTOR, "Mediator", null);
    }

    @Test
    void countsAndListsWhatBearsATermItself() {
        long first = publication("First", wrexham, broker);
        long second = publication("Second", wrexham);

        assertThat(counts(PLACE)).isEqualTo(Map.of(wrexham, 2L));
        assertThat(bearing(wrexham))
                .extracting(Publication::id)
                .containsExactlyInAnyOrder(first, second);
        assertThat(bearing(wales)).isEmpty();
    }

    @Test
    void movesPublicationsAndLessonsToTheTermThatStays() {
        long id = publication("Names the mediator", mediator);
        long both = publication("Names both", mediator, broker);

        desk(desk -> desk.merge(mediator, broker));

        for (long each : List.of(id, both)) {
            Publication publication = read(each);
            assertThat(publication.terms()).extracting(Term::id).containsExactly(broker);
            assertThat(publication.latest().body().learningPoints())
                    .extracting(LearningPoint::factor)
                    .containsExactly("honest-broker", "");
            assertThat(publication.latest().body().learningPoints())
                    .extracting(LearningPoint::statement)
                    .containsExactly("Names the “mediator”", "None");
        }
        assertThat(events.fired())
                .containsExactly(
                        new PublicationEvent.Reclassified(id),
                        new PublicationEvent.Reclassified(both));
    }

    @Test
    void letsLessonsFollowAnAddressThatMoves() {
        long id = publication("Names the mediator", mediator);

        desk(
                desk ->
                        desk.change(
                                mediator,
                                new TermDescription("Third party", null, List.of(), null),
                                true));

        assertThat(read(id).latest().body().learningPoints().getFirst().factor())
                .isEqualTo("third-party");
    }

    @Test
    void tellsOfEverythingBelowATermThatChanged() {
        long id = publication("In Wrexham", wrexham);
        publication("Nowhere", broker);

        desk(
                desk ->
                        desk.change(
                                wales, new TermDescription("Cymru", null, List.of(), null), false));

        assertThat(events.fired()).containsExactly(new PublicationEvent.Reclassified(id));
    }

    @Test
    void leavesWhatBearsARetiredTermAlone() {
        long id = publication("Names the mediator", mediator);

        desk(desk -> desk.retire(mediator, null));

        assertThat(read(id).terms()).extracting(Term::id).containsExactly(mediator);
        assertThat(events.fired()).isEmpty();
    }

    private long publication(String title, long... bears) {
        return database.fromTransaction(
                entities -> {
                    Publications publications = new Publications(entities);
                    Publication publication =
                            publications.add(new Publication(Kind.INFORMATION_PACK, NOON));
                    List<Term> terms =
                            Arrays.stream(bears)
                                    .mapToObj(id -> entities.find(Term.class, id))
                                    .toList();
                    publication.save(draft(title), terms, "An editor", NOON);
                    return publication.id();
                });
    }

    private static PublicationDraft draft(String title) {
        return PublicationDraft.of(
                title,
                new InformationPack(
                        "A summary.",
                        "",
                        "",
                        List.of(lesson("Names the “mediator”", "mediator"), lesson("None", ""))));
    }

    private static LearningPoint lesson(String statement, String factor) {
        return new LearningPoint(null, statement, null, "", factor, "", false, null);
    }

    private long add(Vocabulary vocabulary, String label, @Nullable Long parent) {
        return database.fromTransaction(
                entities ->
                        deskOver(entities)
                                .add(
                                        vocabulary,
                                        new TermDescription(label, parent, List.of(), null))
                                .id());
    }

    private void desk(Consumer<VocabularyDesk> work) {
        database.inTransaction(entities -> work.accept(deskOver(entities)));
    }

    private VocabularyDesk deskOver(EntityManager entities) {
        TermUses uses = uses(entities);
        return new VocabularyDesk(
                new Terms(entities),
                new RecordedEvents<TermEvent>(uses::follow),
                Clock.systemUTC());
    }

    private TermUses uses(EntityManager entities) {
        return new TermUses(entities, new Terms(entities), events);
    }

    private Publication read(long id) {
        return database.fromTransaction(entities -> new Publications(entities).get(id));
    }

    private Map<Long, Long> counts(Vocabulary vocabulary) {
        return database.fromTransaction(entities -> uses(entities).counts(vocabulary));
    }

    private List<Publication> bearing(long term) {
        return database.fromTransaction(entities -> uses(entities).bearing(term, 10));
    }
}
