package org.commonground.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.commonground.kernel.MovableClock;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.function.Consumer;

@OnBothDatabases
class KeptSearchesIT {
    private final TestDatabase database;
    private final MovableClock clock = new MovableClock();
    private long editor;
    private long organiser;

    KeptSearchesIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        database.clear();
        editor = person("editor@oldham.example");
        organiser = person("organiser@oldham.example");
    }

    @Test
    void eachKeepsTheirOwnAndTheSameSearchOnce() {
        in(searches -> searches.keep(editor, " Rumours ", "q=rumours"));
        in(searches -> searches.keep(editor, "Meals", "q=meals"));
        in(searches -> searches.keep(editor, "Rumours, all", "q=rumours"));
        in(searches -> searches.keep(organiser, "Rumours", "q=rumours"));

        assertThat(of(editor))
                .extracting(KeptSearch::name)
                .containsExactly("Meals", "Rumours, all");
        in(searches -> searches.remove(editor, of(editor).getFirst().id()));
        assertThat(of(editor)).hasSize(1);
        assertThat(of(organiser)).hasSize(1);
    }

    @Test
    void refusesNamesSearchesAndNumbersOutOfBounds() {
        in(searches -> searches.keep(organiser, "Rumours", "q=rumours"));
        refused(422, () -> in(searches -> searches.keep(editor, "  ", "q=rumours")));
        refused(422, () -> in(searches -> searches.keep(editor, "x".repeat(121), "q=rumours")));
        refused(422, () -> in(searches -> searches.keep(editor, "x", "q=" + "x".repeat(999))));
        long others = of(organiser).getFirst().id();
        refused(404, () -> in(searches -> searches.remove(editor, others)));

        in(
                searches -> {
                    for (int i = 0; i < 100; i++) {
                        searches.keep(editor, "Search " + i, "q=" + i);
                    }
                });
        refused(422, () -> in(searches -> searches.keep(editor, "One more", "q=more")));
        assertThat(of(editor)).hasSize(100);
    }

    private long person(String name) {
        return database.fromTransaction(
                entities -> {
                    entities.createNativeQuery(
                                    """
                                    insert into person (sign_in_name, display_name, enabled, created_at)
                                    values (:name, 'A post', true, :now)
                                    """)
                            .setParameter("name", name)
                            .setParameter("now", clock.instant())
                            .executeUpdate();
                    return entities.createQuery(
                                    "select id from Person where signInName = :name", Long.class)
                            .setParameter("name", name)
                            .getSingleResult();
                });
    }

    private List<KeptSearch> of(long person) {
        return database.fromTransaction(
                entities ->
                        new KeptSearches(entities, new Editions(entities, clock), clock)
                                .of(person));
    }

    private void in(Consumer<KeptSearches> work) {
        database.inTransaction(
                entities ->
                        work.accept(
                                new KeptSearches(entities, new Editions(entities, clock), clock)));
    }

    private static void refused(int status, Runnable work) {
        assertThatExceptionOfType(AlertRefused.class)
                .isThrownBy(work::run)
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(status));
    }
}
