package org.commonground.search.lucene;

import static java.lang.System.Logger.Level.WARNING;

import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.commonground.search.IndexUnavailable;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** The index that searches are answered from, until another takes its place. */
final class LiveIndex implements Closeable {
    private static final System.Logger LOG = System.getLogger(LiveIndex.class.getName());

    private final IndexFolder indexes;
    private final Clock clock;
    private volatile IndexGeneration current;
    private volatile boolean damaged;

    private LiveIndex(IndexFolder indexes, Clock clock, IndexGeneration current) {
        this.indexes = indexes;
        this.clock = clock;
        this.current = current;
    }

    /** Opens what is live in a folder, or an empty index where that cannot be used. */
    static LiveIndex open(Path folder, Clock clock) throws IOException {
        IndexFolder indexes = new IndexFolder(folder);
        IndexGeneration live = openLive(indexes, clock);
        indexes.keepOnly(live.folder());
        return new LiveIndex(indexes, clock, live);
    }

    private static IndexGeneration openLive(IndexFolder indexes, Clock clock) throws IOException {
        Optional<Path> known = indexes.live();
        if (known.isPresent()) {
            try {
                return IndexGeneration.open(known.get(), clock);
            } catch (LockObtainFailedException inUse) {
                throw inUse;
            } catch (IOException | RuntimeException unusable) {
                LOG.log(
                        WARNING,
                        "The search index in {0} cannot be used and is rebuilt: {1}",
                        known.get(),
                        unusable.getMessage());
            }
        }
        IndexGeneration empty = IndexGeneration.create(indexes.fresh(), clock);
        indexes.makeLive(empty.folder());
        return empty;
    }

    /** What is asked of one view of the index. */
    interface Asking<T> {
        T answer(GroupedSearcher searcher) throws IOException;
    }

    /**
     * @throws IndexUnavailable when the index is closed or cannot be read
     */
    <T> T ask(Asking<T> asking) {
        while (true) {
            IndexGeneration generation = current;
            try {
                GroupedSearcher searcher = generation.acquire();
                try {
                    return asking.answer(searcher);
                } finally {
                    generation.release(searcher);
                }
            } catch (AlreadyClosedException closed) {
                if (generation == current) {
                    throw new IndexUnavailable("The search index is closed", closed);
                }
                // A rebuilt index took this one's place between two lines: ask that one.
            } catch (IOException | InternalError e) {
                note(e);
                throw new IndexUnavailable("The search index cannot be read", e);
            }
        }
    }

    /** Whether the index was found damaged since it was opened. */
    boolean isDamaged() {
        return damaged;
    }

    /** Remembers a failure that tells of damage. */
    void note(Throwable failure) {
        if (!damaged && Damage.isToldBy(failure)) {
            damaged = true;
            LOG.log(WARNING, "The search index is damaged and will be rebuilt", failure);
        }
    }

    /** Looks whether the files of the index are there as they were written. */
    void inspect() {
        try {
            current.inspect();
        } catch (IOException damage) {
            note(damage);
        }
    }

    IndexGeneration current() {
        return current;
    }

    /** Begins an empty index beside the live one. */
    IndexGeneration beginNext() throws IOException {
        return IndexGeneration.create(indexes.fresh(), clock);
    }

    /** Lets a finished index take the live one's place. */
    void replace(IndexGeneration next) throws IOException {
        indexes.makeLive(next.folder());
        IndexGeneration previous = current;
        current = next;
        damaged = false;
        try {
            previous.close();
            indexes.keepOnly(next.folder());
        } catch (IOException e) {
            LOG.log(WARNING, "The replaced search index is left for the next start to delete", e);
        }
    }

    @Override
    public void close() throws IOException {
        current.close();
    }
}
