package org.commonground.seminars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.RecordedEvents;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.TermEvent;
import org.commonground.taxonomy.TermName;
import org.commonground.taxonomy.Terms;
import org.commonground.taxonomy.UnknownTerm;
import org.commonground.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

@OnBothDatabases
class SeminarTermsIT {
    private static final SeminarPlan DAY = PlannedDay.plan();

    private final TestDatabase database;
    private SeminarRoom room;
    private RecordedEvents<SeminarEvent> reclassified;

    SeminarTermsIT(TestDatabase database) {
        this.database = database;
        this.room = new SeminarRoom(database);
    }

    @BeforeEach
    void start() {
        room = new SeminarRoom(database);
        reclassified = new RecordedEvents<>();
    }

    @Test
    void isFoundByItsTermsAndThoseAboveThem() {
        Term wales = term("wales", null);
        Term wrexham = term("wrexham", wales);
        Term kent = term("kent", null);
        room.published(filedUnder("place/wrexham"));

        assertThat(coming(wales)).hasSize(1);
        assertThat(coming(wrexham)).hasSize(1);
        assertThat(coming(kent)).isEmpty();
        assertThatExceptionOfType(UnknownTerm.class)
                .isThrownBy(() -> room.planned(filedUnder("place/atlantis")));
    }

    @Test
    void aPlanFollowsARenamedTerm() {
        Term term = term("wrexham", null);
        long id = room.planned(filedUnder("place/wrexham"));

        happens(
                new TermEvent.Changed(
                        term.id(), term.name(), new TermName(Vocabulary.PLACE, "wrecsam"), "name"));

        assertThat(room.read(id).plan().announcement().terms()).containsExactly("place/wrecsam");
    }

    @Test
    void whatBearsATermBelowAChangedOneIsReclassified() {
        Term wales = term("wales", null);
        term("wrexham", wales);
        term("kent", null);
        long below = room.planned(filedUnder("place/wrexham"));
        room.planned(filedUnder("place/kent"));

        happens(new TermEvent.Changed(wales.id(), wales.name(), wales.name(), "label"));

        assertThat(reclassified.fired()).containsExactly(new SeminarEvent.Reclassified(below));
    }

    @Test
    void aMergedTermLeavesTheOtherOnce() {
        Term gone = term("wrexham", null);
        Term stays = term("wrecsam", null);
        long one = room.planned(filedUnder("place/wrexham"));
        long both = room.planned(filedUnder("place/wrexham", "place/wrecsam"));

        happens(new TermEvent.Merged(gone.id(), gone.name(), stays.id(), stays.name()));

        for (long id : List.of(one, both)) {
            assertThat(room.read(id).terms()).containsExactly(stays);
            assertThat(room.read(id).plan().announcement().terms())
                    .containsExactly("place/wrecsam");
        }
    }

    private void happens(TermEvent event) {
        database.inTransaction(
                entities ->
                        new SeminarTerms(
                                        entities,
                                        new Seminars(entities),
                                        new Terms(entities),
                                        reclassified)
                                .follow(event));
    }

    private List<Seminar> coming(Term under) {
        return room.seminars(all -> all.coming(SeminarRoom.NOON, List.of(under), 9));
    }

    private Term term(String slug, @Nullable Term parent) {
        return database.fromTransaction(
                entities -> {
                    Term term = new Term(Vocabulary.PLACE, slug, slug, parent, List.of());
                    entities.persist(term);
                    return term;
                });
    }

    private static SeminarPlan filedUnder(String... terms) {
        Announcement said = DAY.announcement();
        return new SeminarPlan(
                new Announcement(
                        said.title(), said.summary(), "", said.hosts(), "", List.of(terms)),
                DAY.timetable(),
                DAY.place(),
                DAY.speakers(),
                List.of(),
                DAY.booking());
    }
}
