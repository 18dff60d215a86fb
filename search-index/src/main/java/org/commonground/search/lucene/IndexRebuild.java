package org.commonground.search.lucene;

import static java.lang.System.Logger.Level.WARNING;

import org.apache.lucene.store.AlreadyClosedException;
import org.commonground.search.IndexChange;
import org.commonground.search.IndexUnavailable;
import org.commonground.search.Rebuild;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A Lucene index growing beside the live one. */
final class IndexRebuild implements Rebuild {
    private static final System.Logger LOG = System.getLogger(IndexRebuild.class.getName());

    private final LuceneSearchEngine engine;
    private final IndexGeneration next;
    private final Set<Long> changed = new HashSet<>();
    private @Nullable Exception failure;
    private boolean over;

    IndexRebuild(LuceneSearchEngine engine, IndexGeneration next) {
        this.engine = engine;
        this.next = next;
    }

    @Override
    public void add(List<IndexChange.Replace> publications) {
        for (IndexChange.Replace publication : publications) {
            // Change by change, so that a change to the live index waits for one publication at
            // most.
            synchronized (engine.changes()) {
                requireRunning();
                if (!changed.contains(publication.publication())) {
                    write(publication);
                }
                if (failure != null) {
                    throw new IndexUnavailable("The new search index cannot be written", failure);
                }
            }
        }
    }

    /**
     * Takes over a change of the live index; a failure is the rebuild's alone and shows when it
     * goes on.
     */
    void change(IndexChange change) {
        synchronized (engine.changes()) {
            if (!over && failure == null) {
                changed.add(change.publication());
                write(change);
            }
        }
    }

    private void write(IndexChange change) {
        try {
            next.write(change);
        } catch (IOException | AlreadyClosedException e) {
            failure = e;
        }
    }

    @Override
    public void finish() {
        synchronized (engine.changes()) {
            requireRunning();
            try {
                if (failure != null) {
                    throw new IOException("The new search index is incomplete", failure);
                }
                next.commitComplete();
                engine.replaceLive(next);
                over = true;
            } catch (IOException | AlreadyClosedException e) {
                throw new IndexUnavailable("The new search index could not be finished", e);
            }
        }
    }

    private void requireRunning() {
        if (over) {
            throw new IllegalStateException("This rebuild is over");
        }
    }

    @Override
    public void close() {
        synchronized (engine.changes()) {
            if (over) {
                return;
            }
            over = true;
            engine.abandonRebuild();
            try {
                next.close();
                IndexFolder.delete(next.folder());
            } catch (IOException e) {
                LOG.log(
                        WARNING,
                        "An unfinished search index is left for the next start to delete",
                        e);
            }
        }
    }
}
