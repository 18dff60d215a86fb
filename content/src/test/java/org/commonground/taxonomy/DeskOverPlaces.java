package org.commonground.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.commonground.taxonomy.Vocabulary.PLACE;

import jakarta.persistence.EntityManager;

import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.RecordedEvents;
import org.commonground.kernel.database.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The desk over a vocabulary of two places, Wales and Wrexham within it. */
@OnBothDatabases
abstract class DeskOverPlaces {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2006-04-04T09:34:40Z"), ZoneOffset.UTC);

    private final TestDatabase database;
    final RecordedEvents<TermEvent> events = new RecordedEvents<>();
    long wales;
    long wrexham;

    DeskOverPlaces(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        database.clear();
        wales = add(PLACE, "Wales", null, "Cymru");
        wrexham = add(PLACE, "Wrexham", wales);
    }

    Optional<Term> everNamed(String slug) {
        return read(terms -> terms.everNamed(new TermName(PLACE, slug)));
    }

    List<String> paths(Vocabulary vocabulary) {
        return read(terms -> TermTree.of(terms.of(vocabulary)).branches()).stream()
                .map(TermTree.Branch::path)
                .toList();
    }

    long add(Vocabulary vocabulary, String label, @Nullable Long parent, String... synonyms) {
        return made(desk -> desk.add(vocabulary, description(label, parent, synonyms)).id());
    }

    void change(long id, String label, @Nullable Long parent, boolean addressFollows) {
        desk(desk -> desk.change(id, description(label, parent), addressFollows));
    }

    static TermDescription description(String label, @Nullable Long parent, String... synonyms) {
        return new TermDescription(label, parent, List.of(synonyms), null);
    }

    Term term(long id) {
        return read(terms -> terms.byId(id).orElseThrow());
    }

    void assertRefused(String code, Consumer<VocabularyDesk> step) {
        int before = events.fired().size();
        assertThatExceptionOfType(TermRefused.class)
                .isThrownBy(() -> desk(step::accept))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
        assertThat(events.fired()).hasSize(before);
    }

    void desk(Consumer<VocabularyDesk> work) {
        database.inTransaction(entities -> work.accept(deskOver(entities)));
    }

    <T> T made(Function<VocabularyDesk, T> work) {
        return database.fromTransaction(entities -> work.apply(deskOver(entities)));
    }

    private VocabularyDesk deskOver(EntityManager entities) {
        return new VocabularyDesk(new Terms(entities), events, CLOCK);
    }

    <T> T read(Function<Terms, T> question) {
        return database.fromTransaction(entities -> question.apply(new Terms(entities)));
    }
}
