package org.commonground.editorial.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;

import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.people.UnknownPerson;
import org.commonground.publications.Kind;
import org.commonground.publications.Publication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

@OnBothDatabases
class WorkingCopiesIT {
    private static final Instant NOON = Instant.parse("2026-04-04T12:00:00Z");
    private static final long ANNA = 1;
    private static final long BERT = 2;

    private final TestDatabase database;
    private long publication;
    private Instant now = NOON;

    WorkingCopiesIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        database.clear();
        publication =
                database.fromTransaction(
                        entities -> {
                            person(entities, "anna", "Cohesion officer");
                            person(entities, "bert", "Library lead");
                            Publication one = new Publication(Kind.CASE_STUDY, NOON);
                            entities.persist(one);
                            return one.id();
                        });
    }

    @Test
    void offersOnAnotherPageWhatWasTypedLast() {
        keep(page("one", ANNA), "first words");
        keep(page("one", ANNA), "more words");

        assertThat(left(page("two", ANNA))).isEqualTo("more words");
        assertThat(left(page("one", ANNA))).as("on the page itself").isNull();
        assertThat(left(page("three", BERT))).as("to somebody else").isNull();
    }

    @Test
    void keepsWhatBelongsToAPublicationThatWasNeverSaved() {
        keep(fresh("one", Kind.CASE_STUDY), "a new case");

        assertThat(left(fresh("two", Kind.CASE_STUDY))).isEqualTo("a new case");
        assertThat(left(fresh("two", Kind.REPORT))).isNull();
        assertThat(left(page("two", ANNA))).isNull();
    }

    @Test
    void forgetsWhatWasSavedAndNobodyElseForgetsIt() {
        keep(page("one", ANNA), "words");
        copies(all -> forgotten(all, BERT, "one"));
        assertThat(left(page("two", ANNA))).isEqualTo("words");

        copies(all -> forgotten(all, ANNA, "one"));

        assertThat(left(page("two", ANNA))).isNull();
    }

    @Test
    void tellsWhoElseIsThereAndSinceWhen() {
        copies(all -> seen(all, page("anna's", ANNA)));
        now = NOON.plus(Duration.ofSeconds(20));
        keep(page("bert's", BERT), "words");

        assertThat(others(page("bert's", BERT)))
                .containsExactly(new Presence("Cohesion officer", NOON, false));
        assertThat(others(page("anna's", ANNA)))
                .containsExactly(new Presence("Library lead", now, true));

        now = NOON.plus(Duration.ofSeconds(50));
        assertThat(others(page("bert's", BERT))).as("who has gone").isEmpty();
    }

    @Test
    void forgetsWithTimeWhatNobodyCameBackFor() {
        copies(all -> seen(all, page("open", ANNA)));
        keep(page("typed", ANNA), "words");
        now = NOON.plus(Duration.ofDays(2));

        copies(all -> all.forgetOlderThan(now.minusSeconds(60), now.minus(Duration.ofDays(30))));
        assertThat(left(page("two", ANNA))).isEqualTo("words");

        copies(all -> all.forgetOlderThan(now, now));
        assertThat(left(page("two", ANNA))).isNull();
    }

    @Test
    void keepsNothingForNobody() {
        assertThatExceptionOfType(UnknownPerson.class)
                .isThrownBy(() -> keep(page("one", 4711), "words"));
    }

    private Opening page(String id, long person) {
        return new Opening(id, person, publication, Kind.CASE_STUDY, 0);
    }

    private static Opening fresh(String id, Kind kind) {
        return new Opening(id, ANNA, null, kind, 0);
    }

    private void keep(Opening opening, String content) {
        copies(
                all -> {
                    all.keep(opening, content);
                    return true;
                });
    }

    private @Nullable String left(Opening opening) {
        String content = copies(all -> all.left(opening).map(WorkingCopy::content).orElse(""));
        return content.isEmpty() ? null : content;
    }

    private List<Presence> others(Opening opening) {
        return copies(all -> all.others(opening));
    }

    private static boolean forgotten(WorkingCopies all, long person, String opening) {
        all.forget(person, opening);
        return true;
    }

    private static boolean seen(WorkingCopies all, Opening opening) {
        all.seen(opening);
        return true;
    }

    private <T> T copies(Function<WorkingCopies, T> work) {
        return database.fromTransaction(
                entities ->
                        work.apply(new WorkingCopies(entities, Clock.fixed(now, ZoneOffset.UTC))));
    }

    private static void person(EntityManager entities, String name, String post) {
        entities.createNativeQuery(
                        "insert into person (sign_in_name, display_name, enabled, session_epoch,"
                                + " created_at) values (?1, ?2, true, 0, current_timestamp)")
                .setParameter(1, name)
                .setParameter(2, post)
                .executeUpdate();
    }
}
