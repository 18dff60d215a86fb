package org.commonground.search.lucene;

import static java.lang.System.Logger.Level.WARNING;

import org.apache.lucene.store.AlreadyClosedException;
import org.commonground.search.MeaningState;
import org.commonground.search.meaning.MeaningUnavailable;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What meaning adds to the words of a search, where there is a model. It never keeps a search from
 * its answer: what fails here leaves the words.
 */
final class Meaning implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Meaning.class.getName());
    private static final String FOLDER = "vectors";

    private final Courtesy courtesy;
    private final @Nullable VectorMaker maker;

    private Meaning(Courtesy courtesy, @Nullable VectorMaker maker) {
        this.courtesy = courtesy;
        this.maker = maker;
    }

    /**
     * @param root of the indexes; the vectors lie in a folder below it
     * @param making null to go by words alone
     */
    static Meaning open(Path root, LiveIndex live, @Nullable VectorMaking making) {
        if (making == null) {
            return new Meaning(new Courtesy(() -> false), null);
        }
        Courtesy courtesy = new Courtesy(making.busy());
        return new Meaning(courtesy, new VectorMaker(root.resolve(FOLDER), live, making, courtesy));
    }

    /** What goes before the making of vectors until it is closed. */
    Courtesy.Searching searching() {
        return courtesy.search();
    }

    /**
     * The pages near a question; none where there are no words to understand, or no model. Among
     * what narrow filters, quoted words or exclusions leave, the nearest are found however many
     * others lie nearer.
     */
    NearPages near(
            Question question, KnownTerms terms, GroupedSearcher searcher, Narrowing narrowing)
            throws IOException {
        Vectors vectors = maker == null ? null : maker.vectors();
        if (vectors == null || question.asked().isBlank()) {
            return NearPages.NONE;
        }
        try {
            Neighbours nearest =
                    vectors.nearest(
                            question.asked(),
                            ChosenTexts.of(searcher, narrowing, question.binding()));
            return NearPages.locate(nearest, question, terms, searcher);
        } catch (MeaningUnavailable | AlreadyClosedException | IOException | InternalError e) {
            LOG.log(WARNING, "A search was answered by words alone", e);
            return NearPages.NONE;
        }
    }

    /**
     * The same pages, as near as they are to the question together with an answer to it.
     *
     * @param answer number of its text; {@link SegmentTexts#NO_TEXT} where none is likely
     */
    NearPages withAnswer(long answer, NearPages near, Question question, GroupedSearcher searcher) {
        Vectors vectors = maker == null ? null : maker.vectors();
        if (vectors == null || answer == SegmentTexts.NO_TEXT) {
            return near;
        }
        try {
            return near.by(
                    vectors.withAnswer(near.neighbours(), question.asked(), answer), searcher);
        } catch (MeaningUnavailable | AlreadyClosedException | IOException | InternalError e) {
            LOG.log(WARNING, "A search was answered without learning from its first answer", e);
            return near;
        }
    }

    /** Those of some texts that the model has not read yet. */
    Set<Long> unread(Set<Long> texts) {
        Vectors vectors = maker == null ? null : maker.vectors();
        try {
            return vectors == null ? Set.of() : vectors.missing(texts);
        } catch (AlreadyClosedException | IOException | InternalError e) {
            LOG.log(WARNING, "What is not read yet was taken for read", e);
            return Set.of();
        }
    }

    /**
     * The texts nearest to some others together, nearest first; none where these have no vectors.
     *
     * @param texts in ascending order
     */
    List<Neighbour> like(long[] texts) {
        Vectors vectors = maker == null ? null : maker.vectors();
        try {
            return vectors == null ? List.of() : vectors.like(texts);
        } catch (AlreadyClosedException | IOException | InternalError e) {
            LOG.log(WARNING, "What is alike was found by words alone", e);
            return List.of();
        }
    }

    /** Whether the model knows a word, so that it is hardly misspelt; false where there is none. */
    boolean isWord(String text) {
        Vectors vectors = maker == null ? null : maker.vectors();
        return vectors != null && vectors.embedder().isWord(text);
    }

    /** How many vectors there are; what was found by fewer may be found anew. */
    long made() {
        return state().made();
    }

    /** What to show of texts that are near a question; nothing special where there is no model. */
    NearestSentence sentences(Question question) {
        Vectors vectors = maker == null ? null : maker.vectors();
        return vectors == null || question.asked().isBlank()
                ? NearestSentence.FIRST
                : new NearestSentence(vectors.embedder().skimming(question.asked()));
    }

    /** There may be new texts. */
    void wake() {
        if (maker != null) {
            maker.wake();
        }
    }

    MeaningState state() {
        return maker == null ? MeaningState.OFF : maker.state();
    }

    @Override
    public void close() {
        if (maker != null) {
            maker.close();
        }
    }
}
