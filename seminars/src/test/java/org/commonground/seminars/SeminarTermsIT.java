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
        room.published(PlannedDay.filedUnder("place/wrexham"));

        assertThat(coming(wales)).hasSize(1);
        assertThat(coming(wrexham)).hasSize(1);
        assertThat(coming(kent)).isEmpty();
        assertThatExceptionOfType(UnknownTerm.class)
                .isThrownBy(() -> room.planned(PlannedDay.filedUnder("place/atlantis")));
    }

    @Test
    void aPlanFollowsARenamedTerm() {
        Term term = term("wrexham", null);
        long id = room.planned(PlannedDay.filedUnder("place/wrexham"));

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
        long below = room.planned(PlannedDay.filedUnder("place/wrexham"));
        room.planned(PlannedDay.filedUnder("place/kent"));

        happens(new TermEvent.Changed(wales.id(), wales.name(), wales.name(), "label"));

        assertThat(reclassified.fired()).containsExactly(new SeminarEvent.Reclassified(below));
    }

    @Test
    void aMergedTermLeavesTheOtherOnce() {
        Term gone = term("wrexham", null);
        Term stays = term("wrecsam", null);
        long one = room.planned(PlannedDay.filedUnder("place/wrexham"));
        long both = room.planned(PlannedDay.filedUnder("place/wrexham", "place/wrecsam"));

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
}
