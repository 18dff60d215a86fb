package org.commonground.editorial.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.commonground.audit.Actor;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.RecordedEvents;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.publications.InformationPack;
import org.commonground.publications.Kind;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationDraft;
import org.commonground.publications.PublicationEvent;
import org.commonground.publications.Publications;
import org.commonground.publications.UnknownPublication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

@OnBothDatabases
class CommentsIT {
    private static final Instant NOON = Instant.parse("2026-04-04T12:00:00Z");

    private final TestDatabase database;
    private final RecordedEvents<PublicationEvent> events = new RecordedEvents<>();
    private long publication;

    CommentsIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        database.clear();
        publication = started();
    }

    @Test
    void aConversationKeepsItsPlaceAndItsVersion() {
        long why = say(comments -> comments.add(publication, "why", " Who noticed it? "));
        long answer = say(comments -> comments.answer(publication, why, "The school did."));
        say(comments -> comments.answer(publication, answer, "Then write so."));

        List<Conversation> all = ask(comments -> comments.on(publication));

        assertThat(all).hasSize(1);
        assertThat(all.getFirst().begun())
                .satisfies(
                        begun -> {
                            assertThat(begun.text()).isEqualTo("Who noticed it?");
                            assertThat(begun.place()).isEqualTo("why");
                            assertThat(begun.version()).isEqualTo(1);
                            assertThat(begun.saidBy()).isEqualTo(Actor.PORTAL);
                        });
        assertThat(all.getFirst().answers())
                .extracting(EditorialComment::text)
                .containsExactly("The school did.", "Then write so.");
        assertThat(events.fired())
                .contains(new PublicationEvent.Commented(publication, why, "why", Actor.PORTAL))
                .hasSize(3);
    }

    @Test
    void whatIsResolvedComesLastAndCanBeOpenedAgain() {
        long first = say(comments -> comments.add(publication, "", "First."));
        say(comments -> comments.add(publication, "", "Second."));

        say(comments -> comments.resolve(publication, first));
        assertThat(begun()).containsExactly("Second.", "First.");
        assertThat(ask(comments -> comments.on(publication)).getLast().begun().resolvedAt())
                .isEqualTo(NOON);

        say(comments -> comments.reopen(publication, first));
        assertThat(begun()).containsExactly("First.", "Second.");
    }

    @Test
    void refusesWhatSaysNothingOrTooMuch() {
        assertThatExceptionOfType(CommentRefused.class)
                .isThrownBy(() -> say(comments -> comments.add(publication, "", " ")))
                .withMessageContaining("Write what you want to say");
        assertThatExceptionOfType(CommentRefused.class)
                .isThrownBy(() -> say(comments -> comments.add(publication, "", "x".repeat(5_001))))
                .withMessageContaining("5,001");
        assertThatExceptionOfType(CommentRefused.class)
                .isThrownBy(
                        () -> say(comments -> comments.add(publication, "x".repeat(121), "Here.")));
    }

    @Test
    void refusesToAnswerWhatNobodySaidThere() {
        long comment = say(comments -> comments.add(publication, "", "Here."));
        long other = started();

        assertThatExceptionOfType(UnknownComment.class)
                .isThrownBy(() -> say(comments -> comments.answer(other, comment, "There.")));
        assertThatExceptionOfType(UnknownComment.class)
                .isThrownBy(() -> say(comments -> comments.resolve(publication, 4711)));
        assertThatExceptionOfType(UnknownPublication.class)
                .isThrownBy(() -> say(comments -> comments.add(4711, "", "Nowhere.")));
    }

    private List<String> begun() {
        return ask(comments -> comments.on(publication)).stream()
                .map(talk -> talk.begun().text())
                .toList();
    }

    private long say(Function<Comments, EditorialComment> what) {
        return ask(comments -> what.apply(comments).id());
    }

    private <T> T ask(Function<Comments, T> question) {
        return database.fromTransaction(
                entities ->
                        question.apply(
                                new Comments(
                                        entities,
                                        new Publications(entities),
                                        events,
                                        new Actor(),
                                        Clock.fixed(NOON, ZoneOffset.UTC))));
    }

    private long started() {
        return database.fromTransaction(
                entities -> {
                    Publication one = new Publication(Kind.INFORMATION_PACK, NOON);
                    entities.persist(one);
                    one.save(
                            PublicationDraft.of(
                                    "Title", new InformationPack("", "", "", List.of())),
                            List.of(),
                            "anna",
                            NOON);
                    return one.id();
                });
    }
}
