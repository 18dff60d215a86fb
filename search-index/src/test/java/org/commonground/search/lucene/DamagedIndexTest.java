package org.commonground.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.commonground.search.IndexChange;
import org.commonground.search.IndexUnavailable;
import org.commonground.search.Rebuild;
import org.commonground.search.SearchRequest;
import org.commonground.search.Shelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class DamagedIndexTest {
    @TempDir private Path folder;

    private void buildAndClose() {
        try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
            try (Rebuild rebuild = engine.beginRebuild()) {
                rebuild.add(
                        List.of(
                                Shelf.publication(1, "Luton").summary("mediation").replace(),
                                Shelf.publication(2, "Hull")
                                        .attachment(1, "Pages", "mediation")
                                        .replace()));
                rebuild.finish();
            }
        }
    }

    private void expectWhole() {
        try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
            assertThat(engine.state().needsRebuild()).isFalse();
            assertThat(engine.search(SearchRequest.of("mediation")).total()).isEqualTo(2);
        }
    }

    private void expectEmptyAndUsable() {
        try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
            assertThat(engine.state().needsRebuild()).isTrue();
            assertThat(engine.search(SearchRequest.of("mediation")).total()).isZero();
            engine.apply(List.of(Shelf.publication(3, "Bedford").summary("mediation").replace()));
            assertThat(engine.search(SearchRequest.of("mediation")).total()).isEqualTo(1);
        }
        try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
            assertThat(engine.search(SearchRequest.of("mediation")).total()).isEqualTo(1);
            assertThat(engine.state().needsRebuild()).as("still holds one of three").isTrue();
        }
    }

    private List<Path> indexFiles() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getParent().equals(folder))
                    .filter(file -> !file.endsWith("write.lock"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void opensWhatWasBuiltBefore() {
        buildAndClose();
        expectWhole();
    }

    @Test
    void startsEmptyWhereThereIsNoIndex() {
        expectEmptyAndUsable();
    }

    @Test
    void startsEmptyWhenTheIndexWasDeleted() throws IOException {
        buildAndClose();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        expectEmptyAndUsable();
    }

    @Test
    void startsEmptyWhicheverFileWasCutOff() throws IOException {
        buildAndClose();
        for (int i = 0; i < indexFiles().size(); i++) {
            Path damaged = indexFiles().get(i);
            try (FileChannel file = FileChannel.open(damaged, StandardOpenOption.WRITE)) {
                file.truncate(file.size() / 2);
            }
            expectEmptyAndUsable();
            buildAndClose();
        }
    }

    @Test
    void startsEmptyWhicheverFileIsMissing() throws IOException {
        buildAndClose();
        for (int i = 0; i < indexFiles().size(); i++) {
            Files.delete(indexFiles().get(i));
            expectEmptyAndUsable();
            buildAndClose();
        }
    }

    @Test
    void noticesOneWrongByte() throws IOException {
        buildAndClose();
        for (int i = 0; i < indexFiles().size(); i++) {
            Path damaged = indexFiles().get(i);
            byte[] bytes = Files.readAllBytes(damaged);
            bytes[bytes.length / 2] ^= 0x10;
            Files.write(damaged, bytes);
            expectEmptyAndUsable();
            buildAndClose();
        }
    }

    @Test
    void startsEmptyWhenThePointerIsDamaged() throws IOException {
        buildAndClose();
        Files.writeString(folder.resolve("live"), "../../etc");
        expectEmptyAndUsable();
        buildAndClose();
        Files.write(folder.resolve("live"), new byte[] {0, -1, 7});
        expectEmptyAndUsable();
    }

    @Test
    void startsEmptyWithAnIndexOfAnotherFormat() throws IOException {
        buildAndClose();
        Path index = indexFiles().getFirst().getParent();
        try (IndexWriter writer =
                new IndexWriter(FSDirectory.open(index), new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("format", "0").entrySet());
            writer.commit();
        }
        expectEmptyAndUsable();
    }

    @Test
    void leavesNothingOfDamagedAndUnfinishedIndexes() throws IOException {
        buildAndClose();
        Files.createDirectory(folder.resolve("index-1"));
        Files.writeString(folder.resolve("index-1").resolve("segments_1"), "left by a crash");
        expectWhole();
        try (Stream<Path> entries = Files.list(folder)) {
            assertThat(entries).hasSize(2);
        }
    }

    @Test
    void neverTakesAnIndexThatIsOpenElsewhereForDamaged() {
        buildAndClose();
        try (LuceneSearchEngine first = LuceneSearchEngine.open(folder)) {
            assertThatExceptionOfType(IndexUnavailable.class)
                    .isThrownBy(() -> LuceneSearchEngine.open(folder));
            assertThat(first.search(SearchRequest.of("mediation")).total()).isEqualTo(2);
        }
        expectWhole();
    }

    @Test
    void keepsTheLiveIndexWhenTheServerStopsInTheMiddleOfARebuild() {
        buildAndClose();
        try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
            Rebuild unfinished = engine.beginRebuild();
            unfinished.add(List.of(Shelf.publication(9, "Luton").summary("new").replace()));
        }
        expectWhole();
    }

    @Test
    void survivesBeingClosedTwiceAndRefusesWorkAfterwards() {
        LuceneSearchEngine engine = LuceneSearchEngine.open(folder);
        engine.close();
        engine.close();
        List<IndexChange> changes = new ArrayList<>();
        changes.add(new IndexChange.Remove(1));
        assertThatExceptionOfType(IndexUnavailable.class)
                .isThrownBy(() -> engine.search(SearchRequest.of("x")));
        assertThatExceptionOfType(IndexUnavailable.class).isThrownBy(() -> engine.apply(changes));
    }
}
