package org.commonground.search.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The documents of one view of the index that are near a question in meaning. They are hits like
 * those of words: counted, filtered and paged with them.
 */
final class NearPages {
    static final NearPages NONE = new NearPages(Map.of(), new Neighbours(List.of(), List.of()));

    /**
     * Nearer than this lies what has to do with the question. Any two English texts have something
     * in common in this model: an ordinary question about another subject comes to about 0.55, a
     * good answer in other words to 0.59 and more.
     */
    static final float FLOOR = 0.58f;

    /**
     * The same for a question of which the index knows no word. Made-up words came as near as 0.64
     * to one of some thousand texts.
     */
    static final float FLOOR_OF_THE_UNKNOWN = 0.65f;

    /** What lies so much farther than the nearest is not worth listing beside it. */
    private static final float BAND = 0.15f;

    /**
     * A document of a segment.
     *
     * @param words its score by any of the words, 0 where it holds none; half an answer by words
     *     and half by meaning make a good one
     */
    record Page(int document, float cosine, float words) {}

    private final Map<Integer, List<Page>> bySegment;
    private final Neighbours neighbours;
    private final Scale scale;

    private NearPages(Map<Integer, List<Page>> bySegment, Neighbours neighbours) {
        this.bySegment = bySegment;
        this.neighbours = neighbours;
        this.scale = neighbours.scale();
    }

    /**
     * @param question whose binding parts hold here too
     */
    static NearPages locate(
            Neighbours nearest, Question question, KnownTerms terms, GroupedSearcher searcher)
            throws IOException {
        float lowest = terms.hasAny(question.words()) ? FLOOR : FLOOR_OF_THE_UNKNOWN;
        if (nearest.nearest() < lowest) {
            return NONE;
        }
        List<Neighbour> near = nearest.downTo(Math.max(lowest, nearest.nearest() - BAND));
        Weight binding = weight(question.binding(), ScoreMode.COMPLETE_NO_SCORES, searcher);
        Weight words = weight(question.loosest(), ScoreMode.COMPLETE, searcher);
        Map<Integer, List<Page>> bySegment = new HashMap<>();
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            List<Page> pages = in(segment, searcher.groups(segment).texts(), near);
            if (binding != null && !pages.isEmpty()) {
                pages = matching(pages, binding.scorer(segment));
            }
            if (words != null && !pages.isEmpty()) {
                pages = scored(pages, words.scorer(segment));
            }
            if (!pages.isEmpty()) {
                bySegment.put(segment.ord, pages);
            }
        }
        return bySegment.isEmpty() ? NONE : new NearPages(bySegment, nearest);
    }

    private static List<Page> in(
            LeafReaderContext segment, SegmentTexts texts, List<Neighbour> near) {
        Bits live = segment.reader().getLiveDocs();
        List<Page> pages = new ArrayList<>();
        for (Neighbour neighbour : near) {
            texts.documentsWith(
                    neighbour.text(),
                    document -> {
                        if (live == null || live.get(document)) {
                            pages.add(new Page(document, neighbour.cosine(), 0));
                        }
                    });
        }
        pages.sort(Comparator.comparingInt(Page::document));
        return pages;
    }

    private static @Nullable Weight weight(
            @Nullable Query query, ScoreMode mode, GroupedSearcher searcher) throws IOException {
        return query == null ? null : searcher.createWeight(searcher.rewrite(query), mode, 1);
    }

    private static List<Page> matching(List<Page> pages, @Nullable Scorer scorer)
            throws IOException {
        List<Page> matching = new ArrayList<>();
        for (Page page : pages) {
            if (matches(scorer, page.document())) {
                matching.add(page);
            }
        }
        return matching;
    }

    private static List<Page> scored(List<Page> pages, @Nullable Scorer scorer) throws IOException {
        List<Page> scored = new ArrayList<>();
        for (Page page : pages) {
            boolean matches = matches(scorer, page.document());
            scored.add(
                    matches && scorer != null
                            ? new Page(page.document(), page.cosine(), scorer.score())
                            : page);
        }
        return scored;
    }

    /** Documents must be asked for in their order. */
    private static boolean matches(@Nullable Scorer scorer, int document) throws IOException {
        if (scorer == null) {
            return false;
        }
        int at = scorer.docID();
        return (at < document ? scorer.iterator().advance(document) : at) == document;
    }

    /**
     * The same pages by other cosines.
     *
     * @param others the same texts
     */
    NearPages by(Neighbours others, GroupedSearcher searcher) {
        Map<Long, Float> cosines =
                others.downTo(-1).stream()
                        .collect(Collectors.toMap(Neighbour::text, Neighbour::cosine));
        Map<Integer, List<Page>> moved = new HashMap<>();
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            SegmentTexts texts = searcher.groups(segment).texts();
            moved.put(
                    segment.ord,
                    in(segment).stream().map(page -> moved(page, cosines, texts)).toList());
        }
        return new NearPages(moved, others);
    }

    private static Page moved(Page page, Map<Long, Float> cosines, SegmentTexts texts) {
        Float cosine = cosines.get(texts.textOf(page.document()));
        return cosine == null ? page : new Page(page.document(), cosine, page.words());
    }

    /** What these pages were found by. */
    Neighbours neighbours() {
        return neighbours;
    }

    boolean isEmpty() {
        return bySegment.isEmpty();
    }

    /** Those of a segment, in document order. */
    List<Page> in(LeafReaderContext segment) {
        return bySegment.getOrDefault(segment.ord, List.of());
    }

    /** Those of a segment from a document up to another. */
    List<Page> in(LeafReaderContext segment, int from, int to) {
        return in(segment).stream()
                .filter(page -> page.document() >= from && page.document() < to)
                .toList();
    }

    Scale scale() {
        return scale;
    }
}
