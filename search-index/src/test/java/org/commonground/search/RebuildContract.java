package org.commonground.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** How a new index takes the place of the live one. */
interface RebuildContract extends EngineUnderTest {

    @Test
    default void asksForARebuildUntilOneIsFinished() {
        assertThat(engine().state().needsRebuild()).isTrue();
        shelve(Shelf.publication(1, "Luton").summary("mediation"));
        assertThat(engine().state().needsRebuild()).isTrue();
        try (Rebuild rebuild = engine().beginRebuild()) {
            assertThat(engine().state().rebuilding()).isTrue();
            rebuild.finish();
        }
        assertThat(engine().state().condition()).isEqualTo(IndexState.Condition.READY);
        assertThat(engine().state().rebuilding()).isFalse();
    }

    @Test
    default void answersFromTheOldIndexUntilTheNewOneIsFinished() {
        shelve(Shelf.publication(1, "Luton").summary("mediation"));
        try (Rebuild rebuild = engine().beginRebuild()) {
            rebuild.add(List.of(Shelf.publication(2, "Hull").summary("mediation").replace()));
            assertThat(found("mediation")).containsExactly("p1");
            rebuild.finish();
        }
        assertThat(found("mediation")).containsExactly("p2");
    }

    @Test
    default void keepsTheOldIndexWhenARebuildIsThrownAway() {
        shelve(Shelf.publication(1, "Luton").summary("mediation"));
        try (Rebuild rebuild = engine().beginRebuild()) {
            rebuild.add(List.of(Shelf.publication(2, "Hull").summary("mediation").replace()));
        }
        assertThat(found("mediation")).containsExactly("p1");
        assertThat(engine().state().rebuilding()).isFalse();
        engine().beginRebuild().close();
    }

    @Test
    default void carriesChangesIntoTheNewIndexAndLetsThemWin() {
        shelve(Shelf.publication(1, "Luton").summary("old"));
        try (Rebuild rebuild = engine().beginRebuild()) {
            rebuild.add(List.of(Shelf.publication(3, "Bedford").summary("old").replace()));
            shelve(
                    Shelf.publication(1, "Luton").summary("new"),
                    Shelf.publication(3, "Bedford").summary("new"));
            engine().apply(List.of(new IndexChange.Remove(2)));
            assertThat(found("new")).containsExactlyInAnyOrder("p1", "p3");
            rebuild.add(
                    List.of(
                            Shelf.publication(1, "Luton").summary("old").replace(),
                            Shelf.publication(2, "Hull").summary("old").replace()));
            rebuild.finish();
        }
        assertThat(found("new")).containsExactlyInAnyOrder("p1", "p3");
        assertThat(found("old")).isEmpty();
        assertThat(engine().state().documents()).isEqualTo(2);
    }

    @Test
    default void runsOneRebuildAtATime() {
        try (Rebuild rebuild = engine().beginRebuild()) {
            assertThatIllegalStateException().isThrownBy(engine()::beginRebuild);
            rebuild.finish();
            assertThatIllegalStateException().isThrownBy(rebuild::finish);
            assertThatIllegalStateException()
                    .isThrownBy(
                            () ->
                                    rebuild.add(
                                            List.of(
                                                    Shelf.publication(1, "Luton")
                                                            .summary("late")
                                                            .replace())));
        }
    }

    @Test
    default void losesNoChangeAndFailsNoSearchWhileRebuilding() throws InterruptedException {
        shelve(Shelf.publication(1, "Luton").summary("mediation"));
        AtomicBoolean running = new AtomicBoolean(true);
        List<Throwable> failures =
                java.util.Collections.synchronizedList(new java.util.ArrayList<>());
        Thread searches =
                new Thread(
                        () -> {
                            while (running.get()) {
                                assertThat(found("mediation")).contains("p1");
                            }
                        });
        Thread changes =
                new Thread(
                        () -> {
                            for (int i = 100; i < 160; i++) {
                                shelve(Shelf.publication(i, "Hull " + i).summary("changed"));
                            }
                        });
        for (Thread thread : List.of(searches, changes)) {
            thread.setUncaughtExceptionHandler((t, failure) -> failures.add(failure));
            thread.start();
        }
        for (int round = 0; round < 5; round++) {
            List<String> before = found(SearchRequest.of("changed").onPage(1, 100));
            try (Rebuild rebuild = engine().beginRebuild()) {
                rebuild.add(List.of(Shelf.publication(1, "Luton").summary("mediation").replace()));
                for (String id : before) {
                    long publication = Long.parseLong(id.substring(1));
                    rebuild.add(
                            List.of(
                                    Shelf.publication(publication, "Hull " + publication)
                                            .summary("changed")
                                            .replace()));
                }
                rebuild.finish();
            }
            // What was applied between reading and beginning would come again from the feed.
            before.forEach(id -> assertThat(found(id.replace("p", "Hull "))).contains(id));
        }
        changes.join();
        running.set(false);
        searches.join();
        assertThat(failures).isEmpty();
    }
}
