package org.commonground.benchmarks;

import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.commonground.search.IndexChange;
import org.commonground.search.Rebuild;
import org.commonground.search.SearchDocument;
import org.commonground.search.lucene.LuceneSearchEngine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Pages a second that the engine indexes by words, against Lucene called directly, in turns:
 *
 * <pre>./mvnw -pl benchmarks -am package -Pindexing-speed -Dportal.data=FOLDER</pre>
 *
 * <p>The engine indexes every text twice, by stems and by its exact forms, which quoted words want.
 * So Lucene is called for the same two fields; what it takes for stems alone is told besides.
 */
final class IndexingSpeed {
    private static final String EXACT = "exact";
    private static final int PAGES = 20_000;
    private static final int WARM_UP_TURNS = 2;
    private static final int TURNS = 5;

    private final List<IndexChange.Replace> publications;
    private final Path work;

    private IndexingSpeed(List<IndexChange.Replace> publications, Path work) {
        this.publications = publications;
        this.work = work;
    }

    /** One way to index all pages into an empty folder. */
    private interface Way {
        void index(Path folder) throws IOException;
    }

    /**
     * @param args the folder with the data, and one for the indexes
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2 || !Files.isDirectory(Path.of(args[0], "pages"))) {
            System.err.println("SKIPPED: name the folder with the pages with -Dportal.data=FOLDER");
            return;
        }
        List<IndexChange.Replace> publications =
                BenchmarkLibrary.publications(BookPages.read(Path.of(args[0]), PAGES));
        Path work = Files.createDirectories(Path.of(args[1]));
        new IndexingSpeed(publications, work).measure();
    }

    private void measure() throws IOException {
        double[] stems = new double[TURNS];
        double[] both = new double[TURNS];
        double[] engine = new double[TURNS];
        for (int turn = -WARM_UP_TURNS; turn < TURNS; turn++) {
            double[] rates = {
                rate(folder -> DirectLucene.build(folder, publications)),
                rate(this::stemsAndForms),
                rate(this::engine)
            };
            if (turn >= 0) {
                stems[turn] = rates[0];
                both[turn] = rates[1];
                engine[turn] = rates[2];
            }
        }
        System.out.printf(
                "pages a second, medians of %d: Lucene for stems alone %.0f, for stems and exact"
                        + " forms %.0f; engine %.0f, ratio to them %.2f, %.2f%n",
                TURNS,
                median(stems),
                median(both),
                median(engine),
                median(engine) / median(stems),
                median(engine) / median(both));
    }

    private double rate(Way way) throws IOException {
        Path folder = Files.createTempDirectory(work, "index");
        long begun = System.nanoTime();
        way.index(folder);
        double seconds = (System.nanoTime() - begun) / 1e9;
        delete(folder);
        return PAGES / seconds;
    }

    /** A file, or a folder of files. */
    private static void delete(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            try (Stream<Path> inside = Files.list(file)) {
                for (Path each : inside.toList()) {
                    delete(each);
                }
            }
        }
        Files.delete(file);
    }

    private void engine(Path folder) {
        try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder);
                Rebuild rebuild = engine.beginRebuild()) {
            rebuild.add(publications);
            rebuild.finish();
        }
    }

    private void stemsAndForms(Path folder) throws IOException {
        FieldType searchable = new FieldType();
        searchable.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        searchable.setTokenized(true);
        IndexWriterConfig config =
                new IndexWriterConfig(
                        new PerFieldAnalyzerWrapper(
                                new EnglishAnalyzer(), Map.of(EXACT, new StandardAnalyzer())));
        config.setRAMBufferSizeMB(DirectLucene.BUFFER_MB);
        try (IndexWriter writer = new IndexWriter(FSDirectory.open(folder), config)) {
            for (IndexChange.Replace publication : publications) {
                for (SearchDocument document : publication.documents()) {
                    Document mapped = DirectLucene.map(document);
                    mapped.add(new Field(EXACT, document.text(), searchable));
                    mapped.add(new Field(EXACT, document.title(), searchable));
                    writer.addDocument(mapped);
                }
            }
        }
    }

    private static double median(double[] rates) {
        double[] sorted = rates.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
