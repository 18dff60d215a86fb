package org.commonground.search.lucene;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import org.apache.lucene.store.AlreadyClosedException;
import org.commonground.search.Alike;
import org.commonground.search.Completion;
import org.commonground.search.IndexChange;
import org.commonground.search.IndexState;
import org.commonground.search.IndexUnavailable;
import org.commonground.search.LikeWhat;
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

/** The search engine on Lucene in a folder of its own, for one machine. */
public final class LuceneSearchEngine implements SearchEngine {
    private static final System.Logger LOG = System.getLogger(LuceneSearchEngine.class.getName());

    /** As many as there are threads to read them; each costs every search a look. */
    private static final int FEW_SEGMENTS =
            Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 8);

    private final LiveIndex live;
    private final Meaning meaning;
    private final Object changes = new Object();
    private final Completing completing = new Completing();
    private final Likening likening;
    private volatile List<Wordings> wordings = List.of();
    private volatile StemmedWordings vocabulary = StemmedWordings.NONE;
    private volatile @Nullable IndexRebuild rebuild;

    private LuceneSearchEngine(LiveIndex live, Meaning meaning) {
        this.live = live;
        this.meaning = meaning;
        this.likening = new Likening(meaning);
    }

    /** Opens the index in a folder by the system's clock, to search by words alone. */
    public static LuceneSearchEngine open(Path folder) {
        return open(folder, Clock.systemUTC(), null);
    }

    /**
     * Opens the index in a folder, which nothing else may use. Where there is no index, or one that
     * is damaged or of another format, it is deleted and an empty one opened, whose {@link
     * #state()} asks for a rebuild.
     *
     * @param making how vectors are to be made; null to search by words alone
     * @throws IndexUnavailable when the folder cannot be written or another process has the index
     *     open
     */
    public static LuceneSearchEngine open(Path folder, Clock clock, @Nullable VectorMaking making) {
        try {
            Path root = folder.toAbsolutePath();
            LiveIndex live = LiveIndex.open(root, clock);
            LOG.log(INFO, "Search engine: Lucene in {0}", folder);
            return new LuceneSearchEngine(live, Meaning.open(root, live, making));
        } catch (IOException e) {
            throw new IndexUnavailable("The search index in " + folder + " cannot be used", e);
        }
    }

    @Override
    public SearchResults search(SearchRequest request) {
        try (var _ = meaning.searching()) {
            return live.ask(
                    searcher -> new Answering(searcher, vocabulary, meaning, request).answer());
        }
    }

    @Override
    public List<Mark> marks(String query, String text) {
        return live.ask(
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
        if (!wordings.equals(terms)) {
            wordings = List.copyOf(terms);
            vocabulary = new StemmedWordings(terms);
        }
        keepCompletionsUp();
    }

    @Override
    public List<Completion> complete(String typed, int most) {
        keepCompletionsUp();
        return live.ask(searcher -> completing.complete(searcher, typed, most));
    }

    @Override
    public List<Alike> like(LikeWhat what, int most) {
        return live.ask(searcher -> likening.like(searcher, what, most));
    }

    private void keepCompletionsUp() {
        completing.keepUp(
                reader ->
                        live.ask(
                                searcher -> {
                                    reader.read(searcher);
                                    return searcher;
                                }),
                wordings);
    }

    @Override
    public void apply(List<IndexChange> list) {
        synchronized (changes) {
            try {
                IndexGeneration current = live.current();
                for (IndexChange change : list) {
                    current.write(change);
                }
                current.commit();
            } catch (IOException | AlreadyClosedException e) {
                live.note(e);
                throw new IndexUnavailable("The search index cannot be written", e);
            }
            IndexRebuild running = rebuild;
            if (running != null) {
                list.forEach(running::change);
            }
        }
        meaning.wake();
    }

    @Override
    public void compact() {
        compact(FEW_SEGMENTS);
    }

    /**
     * @param few segments that are to be left
     */
    void compact(int few) {
        IndexGeneration current = live.current();
        try {
            if (current.merge(few)) {
                synchronized (changes) {
                    if (live.current() == current) {
                        current.commit();
                    }
                }
            }
        } catch (AlreadyClosedException closed) {
            LOG.log(DEBUG, "An index was closed while it was compacted", closed);
        } catch (IOException e) {
            live.note(e);
            throw new IndexUnavailable("The search index cannot be compacted", e);
        }
    }

    @Override
    public IndexState state() {
        live.inspect();
        IndexGeneration generation = live.current();
        IndexState.Condition condition =
                generation.complete() && !live.isDamaged()
                        ? IndexState.Condition.READY
                        : IndexState.Condition.NEEDS_REBUILD;
        return new IndexState(
                condition,
                live.ask(searcher -> (long) searcher.getIndexReader().numDocs()),
                IndexFields.FORMAT,
                generation.committed(),
                rebuild != null,
                meaning.state());
    }

    @Override
    public Rebuild beginRebuild() {
        synchronized (changes) {
            if (rebuild != null) {
                throw new IllegalStateException("A rebuild is already running");
            }
            try {
                IndexRebuild begun = new IndexRebuild(this, live.beginNext());
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
            live.replace(next);
            rebuild = null;
        }
        meaning.wake();
    }

    /** Forgets a rebuild that was given up. */
    void abandonRebuild() {
        synchronized (changes) {
            rebuild = null;
        }
    }

    @Override
    public void close() {
        meaning.close();
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
