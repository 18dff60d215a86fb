package org.commonground.seminars;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

/** What the programme asks; the day is 6 October 2026, from 9:30 to 16:00 in London. */
@OnBothDatabases
class ProgrammeQuestionsIT {
    private static final Instant MIDNIGHT = Instant.parse("2026-10-05T23:00:00Z");
    private static final Instant NEXT_MIDNIGHT = Instant.parse("2026-10-06T23:00:00Z");
    private static final Instant AFTERWARDS = Instant.parse("2026-10-20T12:00:00Z");

    private final TestDatabase database;
    private SeminarRoom room;

    ProgrammeQuestionsIT(TestDatabase database) {
        this.database = database;
        this.room = new SeminarRoom(database);
    }

    @BeforeEach
    void start() {
        room = new SeminarRoom(database);
    }

    @Test
    void aSpanHoldsWhatTakesPlaceInItBeforeAndAfterwards() {
        long day = room.published(PlannedDay.plan());
        room.published(PlannedDay.aWeekLater(PlannedDay.plan()));
        room.planned(PlannedDay.plan());

        assertThat(during(SeminarRoom.NOON)).containsExactly(day);
        assertThat(during(AFTERWARDS)).containsExactly(day);
    }

    @Test
    void aCancelledOneIsShownUntilItWouldHaveBeenOver() {
        long day = room.published(PlannedDay.plan());
        room.desk(desk -> desk.cancel(day, "The hall is flooded."));

        assertThat(during(SeminarRoom.NOON)).containsExactly(day);
        assertThat(during(AFTERWARDS)).isEmpty();
    }

    @Test
    void onlyTermsOfWhatReadersSeeCanBeChosen() {
        Term wales = term("wales", null);
        term("wrexham", wales);
        term("kent", null);
        room.published(PlannedDay.filedUnder("place/wrexham"));
        room.published(PlannedDay.filedUnder("place/wrexham"));
        room.planned(PlannedDay.filedUnder("place/kent"));

        List<Term> terms = room.seminars(Seminars::termsInUse);

        assertThat(terms).extracting(Term::slug).containsExactly("wrexham");
        assertThat(terms.getFirst().isWithin(wales)).isTrue();
    }

    @Test
    void filtersKeepWhatIsFiledThereOrBelow() {
        Term wales = term("wales", null);
        term("wrexham", wales);
        Term kent = term("kent", null);
        long there = room.published(PlannedDay.filedUnder("place/wrexham"));
        room.published(PlannedDay.filedUnder("place/kent"));
        room.published(PlannedDay.plan());

        assertThat(coming(List.of(wales))).extracting(Seminar::id).containsExactly(there);
        assertThat(coming(List.of(wales, kent))).isEmpty();
        assertThat(coming(List.of())).hasSize(3);
        assertThat(coming(List.of(wales)).getFirst().terms().getFirst().isWithin(wales)).isTrue();
    }

    @Test
    void aLongerProgrammeAsksNoOftener() {
        Term wales = term("wales", null);
        term("wrexham", wales);
        term("cardiff", wales);
        room.published(PlannedDay.filedUnder("place/wrexham"));
        long asked = statements(wales);
        for (int i = 0; i < 5; i++) {
            room.published(PlannedDay.filedUnder("place/wrexham", "place/cardiff"));
        }

        assertThat(statements(wales)).isEqualTo(asked);
    }

    /** Of what the programme, its calendar, the organisers' list and programs ask. */
    private long statements(Term place) {
        return CountedStatements.of(
                database,
                entities -> {
                    Seminars all = new Seminars(entities);
                    all.coming(SeminarRoom.NOON, List.of(), 10);
                    all.coming(SeminarRoom.NOON, List.of(place), 10);
                    all.past(AFTERWARDS, List.of(place), 10);
                    all.during(MIDNIGHT, NEXT_MIDNIGHT, SeminarRoom.NOON, List.of(place));
                    all.listed(null, 0, 10);
                    all.termsInUse();
                });
    }

    private List<Seminar> coming(List<Term> under) {
        return room.seminars(all -> all.coming(SeminarRoom.NOON, under, 10));
    }

    private List<Long> during(Instant now) {
        List<Seminar> found =
                room.seminars(all -> all.during(MIDNIGHT, NEXT_MIDNIGHT, now, List.of()));
        return found.stream().map(Seminar::id).toList();
    }

    private Term term(String slug, @Nullable Term parent) {
        return database.fromTransaction(
                entities -> {
                    Term term = new Term(Vocabulary.PLACE, slug, slug, parent, List.of());
                    entities.persist(term);
                    return term;
                });
    }
}
