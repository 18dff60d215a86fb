package org.commonground.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.search.IndexChange;
import org.commonground.search.IndexUnavailable;
import org.commonground.search.Rebuild;
import org.commonground.search.SearchRequest;
import org.commonground.search.Shelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** Files of the index that are cut off or deleted while it is searched. */
class DamageInUseTest {
    private static final List<IndexChange.Replace> LIBRARY =
            List.of(
                    Shelf.publication(1, "Luton").summary("An honest broker.").replace(),
                    Shelf.publication(2, "Oldham").summary("A shared swimming pool.").replace());

    @TempDir private Path folder;
    private LuceneSearchEngine engine;

    @BeforeEach
    void open() {
        engine = LuceneSearchEngine.open(folder);
        rebuild();
    }

    private void rebuild() {
        try (Rebuild rebuild = engine.beginRebuild()) {
            rebuild.add(LIBRARY);
            rebuild.finish();
        }
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void trustsAnIndexThatIsAsItWasWritten() {
        assertThat(engine.state().needsRebuild()).isFalse();
    }

    @Test
    void noticesAndMendsFilesThatWereCutOff() throws IOException {
        for (Path file : files()) {
            try (FileChannel open = FileChannel.open(file, StandardOpenOption.WRITE)) {
                open.truncate(open.size() / 2);
            }
        }
        assertNoticedAndMended();
    }

    @Test
    void noticesAndMendsFilesThatWereDeleted() throws IOException {
        for (Path file : files()) {
            Files.delete(file);
        }
        assertNoticedAndMended();
    }

    @Test
    void noticesDamageThatAChangeMeets() throws IOException {
        for (Path file : files()) {
            Files.delete(file);
        }
        try {
            engine.apply(List.copyOf(LIBRARY));
        } catch (IndexUnavailable refused) {
            assertThat(refused).hasMessageContaining("index");
        }
        assertNoticedAndMended();
    }

    private void assertNoticedAndMended() {
        assertThat(engine.state().needsRebuild()).isTrue();

        rebuild();

        assertThat(engine.state().needsRebuild()).isFalse();
        assertThat(engine.search(SearchRequest.of("broker")).total()).isEqualTo(1);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().startsWith("_"))
                    .toList();
        }
    }
}
