package org.commonground.search.lucene;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.commonground.search.IndexChange;
import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One index on disk, open for searching and changing. Searchers see commits only, so that a writer
 * that fails, on a full disk for instance, takes no searcher with it; the next change opens a new
 * one.
 */
final class IndexGeneration implements Closeable {
    private static final String FORMAT = "format";
    private static final String COMPLETE = "complete";
    private static final String COMMITTED = "committed";
    private static final double BUFFER_MB = 64;

    private final Path folder;
    private final Clock clock;
    private final Directory directory;
    private final SearcherManager searchers;
    private @Nullable IndexWriter writer;
    private CommittedFiles files;
    private volatile boolean complete;
    private volatile @Nullable Instant committed;

    private IndexGeneration(Path folder, Clock clock, Directory directory, IndexWriter writer)
            throws IOException {
        this.folder = folder;
        this.clock = clock;
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(directory, new GroupedSearcher.Factory());
        this.files = CommittedFiles.of(directory);
    }

    /** Begins an empty index, which is incomplete until {@link #commitComplete()}. */
    static IndexGeneration create(Path folder, Clock clock) throws IOException {
        Directory directory = FSDirectory.open(folder);
        IndexWriter writer = null;
        try {
            writer = open(directory, IndexWriterConfig.OpenMode.CREATE);
            writer.setLiveCommitData(Map.of(FORMAT, String.valueOf(IndexFields.FORMAT)).entrySet());
            writer.commit();
            return new IndexGeneration(folder, clock, directory, writer);
        } catch (Throwable failed) {
            IOUtils.closeWhileSuppressingExceptions(failed, writer, directory);
            throw failed;
        }
    }

    /**
     * Opens an index and reads every byte of it once against its checksums.
     *
     * @throws IOException when it is damaged, incomplete in files or of another format
     */
    static IndexGeneration open(Path folder, Clock clock) throws IOException {
        Directory directory = FSDirectory.open(folder);
        IndexWriter writer = null;
        try {
            // First the lock: an index that another process has open must not be taken for damaged.
            writer = open(directory, IndexWriterConfig.OpenMode.APPEND);
            Map<String, String> commit;
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                commit = reader.getIndexCommit().getUserData();
                String format = commit.getOrDefault(FORMAT, "none");
                if (!format.equals(String.valueOf(IndexFields.FORMAT))) {
                    throw new IndexFormatTooOldException(folder.toString(), "format " + format);
                }
                for (LeafReaderContext segment : reader.leaves()) {
                    segment.reader().checkIntegrity();
                }
            }
            IndexGeneration generation = new IndexGeneration(folder, clock, directory, writer);
            generation.complete = Boolean.parseBoolean(commit.get(COMPLETE));
            String moment = commit.get(COMMITTED);
            generation.committed = moment == null ? null : Instant.parse(moment);
            return generation;
        } catch (Throwable failed) {
            IOUtils.closeWhileSuppressingExceptions(
                    failed, writer == null ? null : writer::rollback, directory);
            throw failed;
        }
    }

    private static IndexWriter open(Directory directory, IndexWriterConfig.OpenMode mode)
            throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(EnglishAnalysis.byField());
        config.setOpenMode(mode);
        config.setSimilarity(GroupedSearcher.RANKING);
        config.setRAMBufferSizeMB(BUFFER_MB);
        // What is not committed when the server stops was never acknowledged.
        config.setCommitOnClose(false);
        return new IndexWriter(directory, config);
    }

    /** Writes a change, not yet durable nor visible. */
    synchronized void write(IndexChange change) throws IOException {
        IndexWriter open = writer();
        try {
            switch (change) {
                case IndexChange.Replace replace when replace.documents().isEmpty() ->
                        open.deleteDocuments(DocumentMapping.parent(replace.publication()));
                case IndexChange.Replace replace ->
                        open.updateDocuments(
                                DocumentMapping.parent(replace.publication()),
                                DocumentMapping.block(replace));
                case IndexChange.Remove remove ->
                        open.deleteDocuments(DocumentMapping.parent(remove.publication()));
            }
        } catch (IOException | RuntimeException failed) {
            giveUpWriting(failed);
            throw failed;
        }
    }

    /** Makes all changes durable and visible. */
    synchronized void commit() throws IOException {
        IndexWriter open = writer();
        Instant now = clock.instant();
        try {
            open.setLiveCommitData(
                    Map.of(
                                    FORMAT, String.valueOf(IndexFields.FORMAT),
                                    COMPLETE, String.valueOf(complete),
                                    COMMITTED, now.toString())
                            .entrySet());
            open.commit();
        } catch (IOException | RuntimeException failed) {
            giveUpWriting(failed);
            throw failed;
        }
        files = CommittedFiles.of(directory);
        committed = now;
        searchers.maybeRefreshBlocking();
    }

    /** Makes all changes durable and the index one that holds everything. */
    synchronized void commitComplete() throws IOException {
        complete = true;
        commit();
    }

    /**
     * Merges segments into few of about the same size. That takes some seconds for a hundred
     * thousand documents, and as much room again as the index has; searches and changes go on
     * meanwhile. The next commit makes it visible.
     *
     * @return whether anything was done; nothing is where no more than twice as many hold a
     *     hundredth of the index each, for smaller ones Lucene merges as they come
     */
    boolean merge(int few) throws IOException {
        IndexWriter open;
        synchronized (this) {
            List<Long> sizes = sizes(SegmentInfos.readLatestCommit(directory));
            long all = sizes.stream().mapToLong(Long::longValue).sum();
            if (sizes.stream().filter(size -> size * 100 >= all).count() <= 2L * few) {
                return false;
            }
            open = writer();
            open.getConfig().setMergePolicy(upTo(all / few));
        }
        try {
            open.forceMerge(few);
        } finally {
            // For an index that grows, the size is soon too small.
            open.getConfig().setMergePolicy(new TieredMergePolicy());
        }
        return true;
    }

    /** Of each segment, in bytes. */
    private static List<Long> sizes(SegmentInfos segments) throws IOException {
        List<Long> sizes = new ArrayList<>();
        for (SegmentCommitInfo segment : segments) {
            sizes.add(segment.sizeInBytes());
        }
        return sizes;
    }

    /** Otherwise it makes one segment of almost everything. */
    private static MergePolicy upTo(long bytes) {
        return new TieredMergePolicy().setMaxMergedSegmentMB(bytes / (1024.0 * 1024.0));
    }

    /**
     * Looks whether the files of the last commit are all there.
     *
     * @throws IOException when they are not
     */
    synchronized void inspect() throws IOException {
        files.check(directory);
    }

    private IndexWriter writer() throws IOException {
        if (writer == null) {
            writer = open(directory, IndexWriterConfig.OpenMode.APPEND);
        }
        return writer;
    }

    private void giveUpWriting(Exception failed) {
        IOUtils.closeWhileSuppressingExceptions(failed, Objects.requireNonNull(writer)::rollback);
        writer = null;
    }

    /** The index as of the last commit; to be {@linkplain #release released} after use. */
    GroupedSearcher acquire() throws IOException {
        return (GroupedSearcher) searchers.acquire();
    }

    void release(GroupedSearcher searcher) throws IOException {
        searchers.release(searcher);
    }

    Path folder() {
        return folder;
    }

    boolean complete() {
        return complete;
    }

    @Nullable Instant committed() {
        return committed;
    }

    /** Closes without committing. Searchers in use stay usable until they are released. */
    @Override
    public synchronized void close() throws IOException {
        IndexWriter open = writer;
        writer = null;
        IOUtils.close(searchers, open == null ? null : open::rollback, directory);
    }
}
