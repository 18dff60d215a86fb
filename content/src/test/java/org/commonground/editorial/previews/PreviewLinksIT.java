package org.commonground.editorial.previews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.commonground.audit.Actor;
import org.commonground.audit.AuditTrail;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.publications.Kind;
import org.commonground.publications.Publication;
import org.commonground.publications.Publications;
import org.commonground.publications.UnknownPublication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

@OnBothDatabases
class PreviewLinksIT {
    private static final Instant NOON = Instant.parse("2026-04-04T12:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    private final TestDatabase database;
    private long publication;
    private Instant now = NOON;

    PreviewLinksIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        database.clear();
        publication =
                database.fromTransaction(
                        entities -> {
                            Publication one = new Publication(Kind.REPORT, NOON);
                            entities.persist(one);
                            return one.id();
                        });
    }

    @Test
    void aLinkLeadsToItsPublicationAndOnlyItsHashIsKept() {
        String secret = links(all -> all.make(publication, WEEK));

        assertThat(secret).hasSize(22);
        long shown = links(all -> all.follow(secret).id());
        assertThat(shown).isEqualTo(publication);
        Object kept =
                database.fromTransaction(
                        entities ->
                                entities.createNativeQuery("select secret_hash from preview_link")
                                        .getSingleResult());
        assertThat(kept.toString()).doesNotContain(secret);
    }

    @Test
    void aLinkExpires() {
        String secret = links(all -> all.make(publication, WEEK));
        now = NOON.plus(WEEK);

        assertThatExceptionOfType(PreviewExpired.class)
                .isThrownBy(() -> links(all -> all.follow(secret)));
        List<PreviewLink> left = links(all -> all.of(publication));
        assertThat(left).isEmpty();
    }

    @Test
    void aLinkIsTakenBack() {
        String secret = links(all -> all.make(publication, WEEK));
        long link = links(all -> all.of(publication).getFirst().id());

        links(
                all -> {
                    all.revoke(publication, link);
                    return true;
                });

        assertThatExceptionOfType(PreviewExpired.class)
                .isThrownBy(() -> links(all -> all.follow(secret)));
    }

    @Test
    void refusesWhatIsNoLinkAndTimesThatMakeNoSense() {
        assertThatExceptionOfType(PreviewExpired.class)
                .isThrownBy(() -> links(all -> all.follow("AAAAAAAAAAAAAAAAAAAAAA")));
        assertThatExceptionOfType(PreviewRefused.class)
                .isThrownBy(() -> links(all -> all.make(publication, Duration.ofDays(91))));
        assertThatExceptionOfType(PreviewRefused.class)
                .isThrownBy(() -> links(all -> all.make(publication, Duration.ZERO)));
        assertThatExceptionOfType(UnknownPublication.class)
                .isThrownBy(() -> links(all -> all.make(4711, WEEK)));
    }

    private <T> T links(Function<PreviewLinks, T> work) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        return database.fromTransaction(
                entities ->
                        work.apply(
                                new PreviewLinks(
                                        entities,
                                        new Publications(entities),
                                        new AuditTrail(entities, clock, new Actor()),
                                        new Actor(),
                                        clock)));
    }
}
