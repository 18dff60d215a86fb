package org.commonground.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;

import org.commonground.audit.Actor;
import org.commonground.documents.Documents;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.RecordedEvents;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.publications.Publications;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.LongStream;

@OnBothDatabases
class CorrectionsIT {
    private static final LocalDate DAY = LocalDate.of(2006, 4, 21);

    private final TestDatabase database;
    private final Workshop workshop;

    CorrectionsIT(TestDatabase database) {
        this.database = database;
        this.workshop = new Workshop(database);
    }

    @BeforeEach
    void start() {
        database.clear();
    }

    @Test
    void showsANoticeAtSeveralPlacesUntilItEnds() {
        Whereabouts one = publication();
        Whereabouts other = publication();
        Whereabouts third = publication();
        with(desk -> desk.announce(" The law has been replaced. ", DAY, List.of(one, other, one)));

        assertThat(notices(one)).containsExactly("The law has been replaced.");
        assertThat(notices(other)).hasSize(1);
        assertThat(notices(third)).isEmpty();

        long id = from(desk -> desk.notices(10)).getFirst().id();
        with(desk -> desk.end(id));
        assertThat(notices(one)).isEmpty();
        List<PublicNotice> kept = from(desk -> desk.notices(10));
        assertThat(kept.getFirst().isShown()).isFalse();
        assertThat(kept.getFirst().places()).containsExactly(one, other);
    }

    @Test
    void showsAnErratumUntilItIsRemoved() {
        Whereabouts place = publication();
        with(desk -> desk.add(erratum(place)));

        List<Erratum> shown = from(desk -> desk.errataOf(place));
        assertThat(shown).hasSize(1);
        assertThat(shown.getFirst().correct()).isEqualTo("2001");

        with(desk -> desk.remove(shown.getFirst().id()));
        assertThat(from(desk -> desk.errataOf(place)).isEmpty()).isTrue();
        assertThat(from(desk -> desk.errata(10)).isEmpty()).isTrue();
    }

    @Test
    void refusesWhatReadersCouldNotUnderstandOrFind() {
        Whereabouts place = publication();
        Whereabouts unknown = Whereabouts.publication(999);
        refused("text", desk -> desk.announce(" ", DAY, List.of(place)));
        refused("text", desk -> desk.announce("x".repeat(1001), DAY, List.of(place)));
        refused("places", desk -> desk.announce("Words", DAY, List.of()));
        refused("places", desk -> desk.announce("Words", DAY, List.of(place, unknown)));
        refused("places", desk -> desk.announce("Words", DAY, List.of(Whereabouts.document(9))));
        refused(
                "places",
                desk ->
                        desk.announce(
                                "Words",
                                DAY,
                                LongStream.range(0, 501)
                                        .mapToObj(Whereabouts::publication)
                                        .toList()));
        refused("places", desk -> desk.add(erratum(unknown)));
        refused("wrong", desk -> new NewErratum(place, null, "", " ", "right", DAY));
        refused("correct", desk -> new NewErratum(place, null, "", "wrong", "", DAY));
        refused("place", desk -> new NewErratum(place, null, "x".repeat(201), "a", "b", DAY));
        refused("page", desk -> new NewErratum(place, 3, "", "wrong", "right", DAY));
        refused("main", desk -> desk.end(999));
        refused("main", desk -> desk.remove(999));
    }

    @Test
    void readsAnAddressCopiedFromTheBrowser() {
        assertThat(Whereabouts.of(" https://portal.example/p/12/myth-busting#files "))
                .contains(Whereabouts.publication(12));
        assertThat(Whereabouts.of("/d/7/report.pdf")).contains(Whereabouts.document(7));
        assertThat(Whereabouts.of("/desk/documents/7")).contains(Whereabouts.document(7));
        assertThat(Whereabouts.of("/desk/publications/12")).contains(Whereabouts.publication(12));
        assertThat(Whereabouts.of("/search?q=12")).isEmpty();
        assertThat(Whereabouts.of("")).isEmpty();
    }

    private Whereabouts publication() {
        return Whereabouts.publication(workshop.published("Myth busting", "a", DAY));
    }

    private static NewErratum erratum(Whereabouts place) {
        return new NewErratum(place, null, "second paragraph", "2002", "2001", DAY);
    }

    private List<String> notices(Whereabouts place) {
        return from(desk -> desk.noticesAt(place)).stream().map(PublicNotice::text).toList();
    }

    private void refused(String field, Consumer<Corrections> work) {
        assertThatExceptionOfType(CorrectionRefused.class)
                .isThrownBy(() -> with(work))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private void with(Consumer<Corrections> work) {
        database.inTransaction(entities -> work.accept(corrections(entities)));
    }

    private <T> List<T> from(Function<Corrections, List<T>> work) {
        return database.fromTransaction(entities -> work.apply(corrections(entities)));
    }

    private Corrections corrections(EntityManager entities) {
        return new Corrections(
                entities,
                new Publications(entities),
                new Documents(entities, new RecordedEvents<>()),
                workshop.audit(entities),
                new Actor(),
                workshop.clock());
    }
}
