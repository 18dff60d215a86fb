package org.commonground.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** What is much like something else that is published. */
interface LikeContract extends EngineUnderTest {

    private void library() {
        shelve(
                Shelf.publication(1, "Mediation on the estate")
                        .summary("A mediator brought residents and travellers together.")
                        .lesson(1, "Let a mediator begin", "The mediator met residents first.")
                        .attachment(9, "Report", "Mediator notes on residents and travellers."),
                Shelf.publication(2, "Travellers and residents")
                        .summary("Residents and travellers met with a mediator in the hall."),
                Shelf.publication(3, "Street lights")
                        .summary("Brighter lamps made the evening walk pleasant."),
                Shelf.publication(4, "Lamps")
                        .summary("Brighter lamps again, for an evening walk home."));
    }

    private List<Long> like(long publication, SearchDocumentType type, String id) {
        return engine().like(new LikeWhat(publication, type, id), 5).stream()
                .map(alike -> alike.publication().id())
                .toList();
    }

    @Test
    default void findsOtherPublicationsThatSayMuchTheSame() {
        library();
        assertThat(like(1, SearchDocumentType.PUBLICATION, "p1")).containsExactly(2L);
        assertThat(like(3, SearchDocumentType.PUBLICATION, "p3")).containsExactly(4L);
    }

    @Test
    default void findsWhatIsLikeALessonOrADocumentNeverItsOwnPublication() {
        library();
        assertThat(like(1, SearchDocumentType.LESSON, "l1-1")).containsExactly(2L);
        assertThat(like(1, SearchDocumentType.PAGE, "d9-p1")).containsExactly(2L);
    }

    @Test
    default void findsNothingLikeWhatIsNotPublished() {
        library();
        assertThat(like(7, SearchDocumentType.PUBLICATION, "p7")).isEmpty();
        assertThat(like(1, SearchDocumentType.PUBLICATION, "p2")).isEmpty();
    }

    @Test
    default void forgetsWhatWasWithdrawn() {
        library();
        assertThat(like(1, SearchDocumentType.PUBLICATION, "p1")).containsExactly(2L);
        engine().apply(List.of(new IndexChange.Remove(2)));
        assertThat(like(1, SearchDocumentType.PUBLICATION, "p1")).doesNotContain(2L);
    }

    @Test
    default void forgetsWhatWasWithdrawnWhileOthersAsk() throws InterruptedException {
        library();
        AtomicBoolean asking = new AtomicBoolean(true);
        Thread other =
                Thread.startVirtualThread(
                        () -> {
                            while (asking.get()) {
                                like(1, SearchDocumentType.PUBLICATION, "p1");
                            }
                        });
        for (int i = 0; i < 30; i++) {
            engine().apply(List.of(new IndexChange.Remove(2)));
            assertThat(like(1, SearchDocumentType.PUBLICATION, "p1")).doesNotContain(2L);
            assertThat(like(1, SearchDocumentType.PUBLICATION, "p1")).doesNotContain(2L);
            library();
            assertThat(like(1, SearchDocumentType.PUBLICATION, "p1")).containsExactly(2L);
        }
        asking.set(false);
        other.join();
    }
}
