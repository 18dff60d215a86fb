package org.commonground.search.lucene;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.commonground.search.Completion;
import org.commonground.search.IndexChange;
import org.commonground.search.IndexState;
import org.commonground.search.IndexUnavailable;
import org.commonground.search.Mark;
import org.commonground.search.Rebuild;
import org.commonground.search.SearchEngine;
import org.commonground.search.SearchRequest;
import org.commonground.search.SearchResults;
import org.commonground.search.Wordings;
import org.commonground.search.query.ParsedQuery;
import org.commonground.search.query.QueryParser;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The search engine on Lucene in a folder of its own, for one machine. */
public final class LuceneSearchEngine implements SearchEngine {
    private static final System.Logger LOG = System.getLogger(LuceneSearchEngine.class.getName());

    private final IndexFolder indexes;
    private final Clock clock;
    private final Object changes = new Object();
    private volatile IndexGeneration live;
    private volatile boolean damaged;
    private final Completing completing = new Completing();
    private volatile List<Wordings> wordings = List.of();
    private volatile StemmedWordings vocabulary = StemmedWordings.NONE;
    private volatile @Nullable IndexRebuild rebuild;

    private LuceneSearchEngine(IndexFolder indexes, Clock clock, IndexGeneration live) {
        this.indexes = indexes;
        this.clock = clock;
        this.live = live;
    }

    /** Opens the index in a folder by the system's clock; see {@link #open(Path, Clock)}. */
    public static LuceneSearchEngine open(Path folder) {
        return open(folder, Clock.systemUTC());
    }

    /**
     * Opens the index in a folder, which nothing else may use. Where there is no index, or one that
     * is damaged or of another format, it is deleted and an empty one opened, whose {@link
     * #state()} asks for a rebuild.
     *
     * @throws IndexUnavailable when the folder cannot be written or another process has the index
     *     open
     */
    public static LuceneSearchEngine open(Path folder, Clock clock) {
        try {
            IndexFolder indexes = new IndexFolder(folder.toAbsolutePath());
            IndexGeneration live = openLive(indexes, clock);
            indexes.keepOnly(live.folder());
            LOG.log(INFO, "Search engine: Lucene in {0}", folder);
            return new LuceneSearchEngine(indexes, clock, live);
        } catch (IOException e) {
            throw new IndexUnavailable("The search index in " + folder + " cannot be used", e);
        }
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

    @Override
    public SearchResults search(SearchRequest request) {
        return ask(searcher -> new Answering(searcher, vocabulary, request).answer());
    }

    @Override
    public List<Mark> marks(String query, String text) {
        return ask(
                searcher -> {
                    ParsedQuery parsed = QueryParser.parse(query);
                    KnownTerms terms = new KnownTerms(searcher);
                    Widening widening = Widening.of(parsed, vocabulary, terms);
                    Question question = QuestionBuilder.build(parsed, terms, widening);
                    return MarkedText.find(text, question.terms());
                });
    }

    @Override
    public void learn(List<Wordings> terms) {
        wordings = List.copyOf(terms);
        vocabulary = new StemmedWordings(terms);
        keepCompletionsUp();
    }

    @Override
    public List<Completion> complete(String typed, int most) {
        keepCompletionsUp();
        return ask(searcher -> completing.complete(searcher, typed, most));
    }

    private void keepCompletionsUp() {
        completing.keepUp(
                reader ->
                        ask(
                                searcher -> {
                                    reader.read(searcher);
                                    return searcher;
                                }),
                wordings);
    }

    /** What is asked of one view of the index. */
    private interface Asking<T> {
        T answer(GroupedSearcher searcher) throws IOException;
    }

    private <T> T ask(Asking<T> asking) {
        while (true) {
            IndexGeneration generation = live;
            try {
                GroupedSearcher searcher = generation.acquire();
                try {
                    return asking.answer(searcher);
                } finally {
                    generation.release(searcher);
                }
            } catch (AlreadyClosedException closed) {
                if (generation == live) {
                    throw new IndexUnavailable("The search index is closed", closed);
                }
                // A rebuilt index took this one's place between two lines: ask that one.
            } catch (CorruptIndexException corrupt) {
                damaged = true;
                throw new IndexUnavailable("The search index is damaged", corrupt);
            } catch (IOException e) {
                throw new IndexUnavailable("The search index cannot be read", e);
            }
        }
    }

    @Override
    public void apply(List<IndexChange> list) {
        synchronized (changes) {
            try {
                for (IndexChange change : list) {
                    live.write(change);
                }
                live.commit();
            } catch (IOException | AlreadyClosedException e) {
                throw new IndexUnavailable("The search index cannot be written", e);
            }
            IndexRebuild running = rebuild;
            if (running != null) {
                list.forEach(running::change);
            }
        }
    }

    @Override
    public IndexState state() {
        IndexGeneration generation = live;
        IndexState.Condition condition =
                generation.complete() && !damaged
                        ? IndexState.Condition.READY
                        : IndexState.Condition.NEEDS_REBUILD;
        return new IndexState(
                condition,
                documents(generation),
                IndexFields.FORMAT,
                generation.committed(),
                rebuild != null);
    }

    private static long documents(IndexGeneration generation) {
        try {
            GroupedSearcher searcher = generation.acquire();
            try {
                return searcher.getIndexReader().numDocs();
            } finally {
                generation.release(searcher);
            }
        } catch (IOException | AlreadyClosedException e) {
            throw new IndexUnavailable("The search index cannot be read", e);
        }
    }

    @Override
    public Rebuild beginRebuild() {
        synchronized (changes) {
            if (rebuild != null) {
                throw new IllegalStateException("A rebuild is already running");
            }
            try {
                IndexRebuild begun =
                        new IndexRebuild(this, IndexGeneration.create(indexes.fresh(), clock));
                rebuild = begun;
                return begun;
            } catch (IOException e) {
                throw new IndexUnavailable("No new search index can be written", e);
            }
        }
    }

    /** What orders changes, rebuilds and the switch between indexes among each other. */
    Object changes() {
        return changes;
    }

    /** Lets a finished index take the live one's place. */
    void replaceLive(IndexGeneration next) throws IOException {
        synchronized (changes) {
            indexes.makeLive(next.folder());
            IndexGeneration previous = live;
            live = next;
            damaged = false;
            rebuild = null;
            try {
                previous.close();
                indexes.keepOnly(next.folder());
            } catch (IOException e) {
                LOG.log(
                        WARNING,
                        "The replaced search index is left for the next start to delete",
                        e);
            }
        }
    }

    /** Forgets a rebuild that was given up. */
    void abandonRebuild() {
        synchronized (changes) {
            rebuild = null;
        }
    }

    @Override
    public void close() {
        synchronized (changes) {
            IndexRebuild running = rebuild;
            if (running != null) {
                running.close();
            }
            try {
                live.close();
            } catch (IOException e) {
                LOG.log(WARNING, "The search index did not close cleanly", e);
            }
        }
    }
}
