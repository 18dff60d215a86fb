package org.commonground.search.lucene;

import static java.lang.System.Logger.Level.WARNING;

import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.commonground.search.meaning.Embedder;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The vectors of texts, by the texts' numbers, on disk: a Lucene index of its own beside those of
 * words. What the words' index holds comes and goes, and is built anew at times; the vector of a
 * text is made once. It is derived too: damaged, or of another model, it is begun anew.
 */
final class VectorStore implements Closeable {
    static final String VECTOR = "vector";
    static final String TEXT = "text";

    private static final System.Logger LOG = System.getLogger(VectorStore.class.getName());
    private static final String FORMAT = "format";
    private static final int VERSION = 1;
    private static final double BUFFER_MB = 16;

    private final Directory directory;
    private final IndexWriter writer;
    private final Map<String, String> format;
    private final SearcherManager views;

    private VectorStore(Directory directory, IndexWriter writer, Map<String, String> format)
            throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.format = format;
        this.views = new SearcherManager(directory, new VectorView.Factory());
    }

    static VectorStore open(Path folder, Embedder embedder) throws IOException {
        Map<String, String> format = Map.of(FORMAT, "%d %s".formatted(VERSION, embedder.model()));
        if (Files.isDirectory(folder)) {
            try {
                return reopen(folder, format);
            } catch (LockObtainFailedException inUse) {
                throw inUse;
            } catch (IOException | RuntimeException unusable) {
                LOG.log(
                        WARNING,
                        "The vectors in {0} cannot be used and are made anew: {1}",
                        folder,
                        unusable.getMessage());
                IndexFolder.delete(folder);
            }
        }
        Directory directory = FSDirectory.open(folder);
        IndexWriter writer = null;
        try {
            writer = writer(directory, IndexWriterConfig.OpenMode.CREATE);
            writer.setLiveCommitData(format.entrySet());
            writer.commit();
            return new VectorStore(directory, writer, format);
        } catch (Throwable failed) {
            IOUtils.closeWhileSuppressingExceptions(failed, writer, directory);
            throw failed;
        }
    }

    private static VectorStore reopen(Path folder, Map<String, String> format) throws IOException {
        Directory directory = FSDirectory.open(folder);
        IndexWriter writer = null;
        try {
            writer = writer(directory, IndexWriterConfig.OpenMode.APPEND);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                Map<String, String> found = reader.getIndexCommit().getUserData();
                if (!format.equals(found)) {
                    throw new IndexFormatTooOldException(folder.toString(), found.toString());
                }
                for (LeafReaderContext segment : reader.leaves()) {
                    segment.reader().checkIntegrity();
                }
            }
            return new VectorStore(directory, writer, format);
        } catch (Throwable failed) {
            IOUtils.closeWhileSuppressingExceptions(
                    failed, writer == null ? null : writer::rollback, directory);
            throw failed;
        }
    }

    private static IndexWriter writer(Directory directory, IndexWriterConfig.OpenMode mode)
            throws IOException {
        IndexWriterConfig config = new IndexWriterConfig();
        config.setOpenMode(mode);
        config.setCodec(new QuantisedVectors());
        config.setRAMBufferSizeMB(BUFFER_MB);
        // A vector that was not committed is made again.
        config.setCommitOnClose(false);
        return new IndexWriter(directory, config);
    }

    /** What is asked of one view of the vectors. */
    interface Asking<T> {
        T answer(VectorView view) throws IOException;
    }

    <T> T ask(Asking<T> asking) throws IOException {
        VectorView view = (VectorView) views.acquire();
        try {
            return asking.answer(view);
        } finally {
            views.release(view);
        }
    }

    /** Adds the vector of a text that has none, not yet durable nor visible. */
    void add(long text, float[] vector) throws IOException {
        Document document = new Document();
        document.add(new StringField(TEXT, bytes(text), Field.Store.NO));
        document.add(new NumericDocValuesField(TEXT, text));
        document.add(new KnnFloatVectorField(VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
        writer.addDocument(document);
    }

    void remove(long text) throws IOException {
        writer.deleteDocuments(new Term(TEXT, bytes(text)));
    }

    /** Makes what was added and removed durable and visible. */
    void commit() throws IOException {
        writer.setLiveCommitData(format.entrySet());
        writer.commit();
        views.maybeRefreshBlocking();
    }

    private static BytesRef bytes(long text) {
        return new BytesRef(Long.toHexString(text));
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(views, writer::rollback, directory);
    }

    /**
     * Compares vectors by a byte a number, which take 40 MB of the disk's cache for 100,000 of them
     * and none of the heap.
     */
    private static final class QuantisedVectors extends Lucene104Codec {
        @Override
        public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
            return new Lucene104HnswScalarQuantizedVectorsFormat();
        }
    }
}
