package org.commonground.search;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.joining;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /**
     * Whoever looks for what is like a long text is still at it when the index has changed, and
     * comes back with an answer of before: it must not be given to others.
     */
    @Test
    default void forgetsWhatWasWithdrawnWhileOthersAsk() {
        longLibrary();
        try (Askers askers = new Askers(() -> like(1, SearchDocumentType.PUBLICATION, "p1"))) {
            for (int i = 0; i < 6; i++) {
                engine().apply(List.of(new IndexChange.Remove(2)));
                askers.untilAllBeganAnew(answer -> assertThat(answer).doesNotContain(2L));
                longLibrary();
                askers.untilAllBeganAnew(answer -> assertThat(answer).containsExactly(2L));
            }
        }
    }

    private void longLibrary() {
        String mediation = "A mediator brought residents and travellers together. ";
        String others = IntStream.range(0, 2_500).mapToObj(i -> "word" + i).collect(joining(" "));
        shelve(
                Shelf.publication(1, "Mediation").summary(mediation + mediation + others),
                Shelf.publication(2, "Travellers and residents")
                        .summary("Residents and travellers met with a mediator in the hall."));
    }

    /** Several who ask the same again and again. */
    final class Askers implements AutoCloseable {
        private final Supplier<List<Long>> question;
        private final List<AtomicInteger> asked =
                Stream.generate(AtomicInteger::new).limit(4).toList();
        private final List<Thread> threads;
        private volatile boolean asking = true;

        Askers(Supplier<List<Long>> question) {
            this.question = question;
            this.threads =
                    asked.stream()
                            .map(count -> Thread.ofPlatform().start(() -> ask(count)))
                            .toList();
        }

        private void ask(AtomicInteger count) {
            while (asking) {
                var _ = question.get();
                count.incrementAndGet();
            }
        }

        /** Asks too, until nobody is left who began before. */
        void untilAllBeganAnew(Consumer<List<Long>> check) {
            List<Integer> before = asked.stream().map(AtomicInteger::get).toList();
            do {
                check.accept(question.get());
            } while (IntStream.range(0, before.size())
                    .anyMatch(
                            i -> threads.get(i).isAlive() && asked.get(i).get() <= before.get(i)));
            check.accept(question.get());
        }

        @Override
        public void close() {
            asking = false;
            threads.forEach(Askers::await);
        }

        private static void await(Thread thread) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
