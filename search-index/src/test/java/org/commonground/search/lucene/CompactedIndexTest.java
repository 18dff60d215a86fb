package org.commonground.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.commonground.search.IndexChange;
import org.commonground.search.Rebuild;
import org.commonground.search.SearchRequest;
import org.commonground.search.SearchResult;
import org.commonground.search.Shelf;
import org.commonground.search.SortOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An index that was written in many parts, as by many small changes. */
class CompactedIndexTest {
    private static final int PUBLICATIONS = 12;
    private static final int MOST_CHANGES = 100;

    @TempDir private Path folder;

    @Test
    void isReadInFewPartsAndAnswersTheSame() throws IOException {
        try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
            write(engine);
            List<String> before = found(engine);
            int parts = parts();

            engine.compact(1);

            assertThat(parts).isGreaterThan(2);
            assertThat(parts()).isEqualTo(1);
            assertThat(found(engine)).hasSize(PUBLICATIONS).hasSameElementsAs(before);
            assertThat(engine.state().needsRebuild()).isFalse();
        }
        try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
            assertThat(found(engine)).hasSize(PUBLICATIONS);
        }
    }

    /** Lucene lets some ten of a size be. */
    @Test
    void isNotLeftInAPartForEveryChangeAfterwards() throws IOException {
        try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
            write(engine);
            engine.compact(1);
            int changes = 0;
            do {
                changes++;
                engine.apply(List.of(publication(PUBLICATIONS + changes)));
                // Merging goes on by the side, and may be behind on a machine that is busy.
            } while (changes < 2 * PUBLICATIONS
                    || parts() > PUBLICATIONS && changes < MOST_CHANGES);
            assertThat(parts()).isLessThanOrEqualTo(PUBLICATIONS);
        }
    }

    @Test
    void takesChangesWhileItIsCompacted() throws InterruptedException {
        try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
            write(engine);
            Thread compacting = Thread.ofPlatform().start(() -> engine.compact(1));
            engine.apply(List.of(new IndexChange.Remove(1), publication(PUBLICATIONS + 1)));
            compacting.join();

            assertThat(found(engine))
                    .hasSize(PUBLICATIONS)
                    .contains("Lantern " + (PUBLICATIONS + 1))
                    .doesNotContain("Lantern 1");
        }
    }

    @Test
    void isAsItWasWhereTheEngineIsClosedMeanwhile() throws InterruptedException {
        Thread compacting;
        try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
            write(engine);
            compacting = Thread.ofPlatform().start(() -> engine.compact(1));
        }
        compacting.join();
        try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
            assertThat(engine.state().needsRebuild()).isFalse();
            assertThat(found(engine)).hasSize(PUBLICATIONS);
        }
    }

    private static void write(LuceneSearchEngine engine) {
        try (Rebuild rebuild = engine.beginRebuild()) {
            rebuild.finish();
        }
        for (long number = 1; number <= PUBLICATIONS; number++) {
            engine.apply(List.of(publication(number)));
        }
    }

    private static IndexChange.Replace publication(long number) {
        return Shelf.publication(number, "Lantern " + number)
                .summary("A lantern over the ferry.")
                .replace();
    }

    private static List<String> found(LuceneSearchEngine engine) {
        return engine
                .search(
                        new SearchRequest(
                                "lantern", Map.of(), SortOrder.RELEVANCE, 1, PUBLICATIONS + 1))
                .results()
                .stream()
                .map(SearchResult::title)
                .toList();
    }

    private int parts() throws IOException {
        try (Stream<Path> indexes = Files.list(folder)) {
            Path live = indexes.filter(Files::isDirectory).findFirst().orElseThrow();
            try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(live))) {
                return reader.leaves().size();
            }
        }
    }
}
