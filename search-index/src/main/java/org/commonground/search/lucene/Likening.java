package org.commonground.search.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.commonground.search.Alike;
import org.commonground.search.LikeWhat;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds what says much the same as something published: by its meaning, and where there are no
 * vectors yet or nothing is near, by the words that are frequent in it and rare elsewhere. Answers
 * are kept for as long as neither index changes, since every page of a publication asks for them.
 */
final class Likening {
    private static final int MOST_TERMS = 25;

    /** Of these terms so many must be there; fewer are chance. */
    private static final double LEAST_SHARE = 0.2;

    private static final int LEAST_TERMS = 2;

    /** A text of so many characters repeats what it is about. */
    private static final int LONG_ENOUGH_TO_REPEAT = 2_000;

    /** Pages looked at; many may be of one publication, which counts once. */
    private static final int LOOKED_AT = 100;

    private static final int MOST_KEPT = 2_000;

    /**
     * Below it, hardly anything was judged an answer to the same question by people; see the record
     * of the decision.
     */
    private static final float NEAR = 0.76f;

    private final Meaning meaning;
    private volatile Kept kept = new Kept(List.of());

    Likening(Meaning meaning) {
        this.meaning = meaning;
    }

    /**
     * Answers of one view of both indexes. Who asks an older or newer view meanwhile puts what it
     * finds with that one's.
     */
    private record Kept(List<Object> view, Map<LikeWhat, List<Alike>> answers) {
        Kept(List<Object> view) {
            this(view, new ConcurrentHashMap<>());
        }
    }

    /** The most alike of each other publication, at most so many. */
    List<Alike> like(GroupedSearcher searcher, LikeWhat what, int most) throws IOException {
        Map<LikeWhat, List<Alike>> answers = answers(searcher);
        List<Alike> known = answers.get(what);
        if (known == null) {
            known = find(searcher, what);
            answers.put(what, known);
        }
        return known.subList(0, Math.min(most, known.size()));
    }

    private Map<LikeWhat, List<Alike>> answers(GroupedSearcher searcher) {
        List<Object> view = List.of(PublishedWords.key(searcher), meaning.made());
        Kept now = kept;
        if (!now.view().equals(view) || now.answers().size() > MOST_KEPT) {
            now = new Kept(view);
            kept = now;
        }
        return now.answers();
    }

    private List<Alike> find(GroupedSearcher searcher, LikeWhat what) throws IOException {
        Original original = Original.read(searcher, what);
        if (original.text().isEmpty()) {
            return List.of();
        }
        List<Alike> near = near(searcher, what, original);
        return near.isEmpty() ? sharingWords(searcher, what, original) : near;
    }

    private List<Alike> near(GroupedSearcher searcher, LikeWhat what, Original original)
            throws IOException {
        Map<Long, Alike> byPublication = new LinkedHashMap<>();
        for (Neighbour neighbour : meaning.like(original.numbers())) {
            if (neighbour.cosine() < NEAR) {
                break;
            }
            for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
                SegmentTexts texts = searcher.groups(segment).texts();
                Bits live = segment.reader().getLiveDocs();
                for (int document : texts.documentsWith(new long[] {neighbour.text()})) {
                    if (live == null || live.get(document)) {
                        add(StoredTexts.card(segment, document), byPublication);
                    }
                }
            }
        }
        byPublication.remove(what.publication());
        return List.copyOf(byPublication.values());
    }

    private static List<Alike> sharingWords(
            GroupedSearcher searcher, LikeWhat what, Original original) throws IOException {
        Query query = query(searcher, what, original.text());
        Map<Long, Alike> byPublication = new LinkedHashMap<>();
        for (ScoreDoc hit : searcher.search(query, LOOKED_AT).scoreDocs) {
            List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
            LeafReaderContext segment = segments.get(ReaderUtil.subIndex(hit.doc, segments));
            add(StoredTexts.card(segment, hit.doc - segment.docBase), byPublication);
        }
        return List.copyOf(byPublication.values());
    }

    private static void add(StoredCard card, Map<Long, Alike> byPublication) {
        byPublication.putIfAbsent(
                card.publication().id(),
                new Alike(
                        card.title(),
                        card.url(),
                        card.type().kind(card.publication()),
                        card.publication()));
    }

    private static Query query(GroupedSearcher searcher, LikeWhat what, String text)
            throws IOException {
        MoreLikeThis likeness = new MoreLikeThis(searcher.getIndexReader());
        likeness.setAnalyzer(EnglishAnalysis.WORDS);
        likeness.setFieldNames(new String[] {IndexFields.WORDS});
        likeness.setMaxQueryTerms(MOST_TERMS);
        likeness.setMinTermFreq(text.length() < LONG_ENOUGH_TO_REPEAT ? 1 : 2);
        likeness.setMinDocFreq(2);
        likeness.setBoost(true);
        BooleanQuery words =
                (BooleanQuery) likeness.like(IndexFields.WORDS, new StringReader(text));
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (BooleanClause clause : words) {
            query.add(clause);
        }
        query.setMinimumNumberShouldMatch(
                Math.max(LEAST_TERMS, (int) (words.clauses().size() * LEAST_SHARE)));
        query.add(new TermQuery(DocumentMapping.parent(what.publication())), Occur.MUST_NOT);
        return query.build();
    }
}
