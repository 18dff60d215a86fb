package org.commonground.search.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.audit.Actor;
import org.commonground.documents.Documents;
import org.commonground.documents.InMemoryFileStore;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.RecordedEvents;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.lessons.Lessons;
import org.commonground.publications.Publications;
import org.commonground.search.FacetName;
import org.commonground.search.FacetValue;
import org.commonground.search.IndexChange;
import org.commonground.search.ResultDetail;
import org.commonground.search.SearchDocument;
import org.commonground.search.SearchDocumentType;
import org.commonground.seminars.Announcement;
import org.commonground.seminars.Host;
import org.commonground.seminars.OnlineRoom;
import org.commonground.seminars.PlanCheck;
import org.commonground.seminars.ReadingList;
import org.commonground.seminars.SeminarDesk;
import org.commonground.seminars.SeminarPlace;
import org.commonground.seminars.SeminarPlan;
import org.commonground.seminars.Seminars;
import org.commonground.seminars.Speaker;
import org.commonground.seminars.Timetable;
import org.commonground.seminars.Venue;
import org.commonground.seminars.portraits.Portraits;
import org.commonground.taxonomy.Terms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

@OnBothDatabases
class ProgrammeMappingIT {
    private static final Instant NOON = Instant.parse("2026-04-04T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    private static final LocalDateTime MORNING = LocalDateTime.of(2026, Month.OCTOBER, 6, 9, 30);

    private final TestDatabase database;

    ProgrammeMappingIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        database.clear();
        database.inTransaction(WelshPlaces::addTo);
    }

    @Test
    void aDraftIsNotFound() {
        long id = planned();

        assertThat(change(id)).isEqualTo(new IndexChange.Remove(-id));
        assertThat(mapped(ProgrammeMapping::published)).isEmpty();
    }

    @Test
    void aPublishedSeminarIsFoundByWhatReadersSeeAndByTermsAboveItsOwn() {
        long id = planned();
        desk(desk -> desk.publish(id));

        SearchDocument found = found(id);

        assertThat(mapped(ProgrammeMapping::published)).containsExactly(id);
        assertThat(found.type()).isEqualTo(SearchDocumentType.SEMINAR);
        assertThat(found.kind()).isEqualTo(new FacetValue("seminar", "Seminar"));
        assertThat(found.publication().isSeminar()).isTrue();
        assertThat(found.url()).isEqualTo("/seminars/" + id + "/after-a-crisis");
        assertThat(found.text())
                .contains("keep peace", "Council", "Town Hall", "Ada Field, Chair, Forum")
                .doesNotContain("meet.example");
        assertThat(found.facets().get(FacetName.PLACE))
                .extracting(FacetValue::value)
                .containsExactly("wrexham", "wales");
        assertThat(found.year()).isEqualTo(2026);
        assertThat(found.detail())
                .isEqualTo(
                        new ResultDetail.OfSeminar(
                                id,
                                "Tuesday 6 October 2026, 09:30 to 16:30 (BST)",
                                "Town Hall, 1 High Street and online",
                                Instant.parse("2026-10-06T15:30:00Z"),
                                false));
    }

    @Test
    void aCancelledOneIsFoundAndSaysSo() {
        long id = planned();
        desk(desk -> desk.publish(id));
        desk(desk -> desk.cancel(id, "The hall is flooded."));

        assertThat(((ResultDetail.OfSeminar) found(id).detail()).cancelled()).isTrue();
    }

    private SearchDocument found(long id) {
        return ((IndexChange.Replace) change(id)).documents().getFirst();
    }

    private IndexChange change(long id) {
        return mapped(mapping -> mapping.change(id));
    }

    private <T> T mapped(Function<ProgrammeMapping, T> question) {
        return database.fromTransaction(
                entities -> question.apply(new ProgrammeMapping(new Seminars(entities))));
    }

    private long planned() {
        return desk(desk -> desk.plan(plan()).id());
    }

    private <T> T desk(Function<SeminarDesk, T> step) {
        return database.fromTransaction(
                entities -> {
                    Publications publications = new Publications(entities);
                    return step.apply(
                            new SeminarDesk(
                                    new Seminars(entities),
                                    new Terms(entities),
                                    new PlanCheck(
                                            new ReadingList(
                                                    publications,
                                                    new Lessons(entities, publications),
                                                    new Documents(
                                                            entities, new RecordedEvents<>())),
                                            new Portraits(
                                                    entities,
                                                    new InMemoryFileStore(),
                                                    new Actor(),
                                                    CLOCK)),
                                    new RecordedEvents<>(),
                                    new Actor(),
                                    CLOCK));
                });
    }

    private static SeminarPlan plan() {
        return new SeminarPlan(
                new Announcement(
                        "After a crisis",
                        "For people who keep peace.",
                        "",
                        List.of(new Host("Council", "")),
                        "",
                        List.of("place/wrexham")),
                Timetable.of(MORNING, MORNING.withHour(16)),
                new SeminarPlace(
                        new Venue("Town Hall", "1 High Street", "", ""),
                        new OnlineRoom("By video", "https://meet.example/room")),
                List.of(Speaker.of("Ada Field", "Chair", "Forum")),
                List.of(),
                null);
    }
}
