package org.commonground.search.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
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
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds what says much the same as something published: by the words that are frequent in it and
 * rare elsewhere. Answers are kept for as long as the index does not change, since every page of a
 * publication asks for them.
 */
final class Likening {
    private static final int MOST_TERMS = 25;

    /** Of these terms so many must be there; fewer are chance. */
    private static final double LEAST_SHARE = 0.2;

    private static final int LEAST_TERMS = 2;

    /** Characters read of what others are to be like. */
    private static final int LONGEST = 20_000;

    /** A text of so many characters repeats what it is about. */
    private static final int LONG_ENOUGH_TO_REPEAT = 2_000;

    /** Pages looked at; many may be of one publication, which counts once. */
    private static final int LOOKED_AT = 100;

    private static final int MOST_KEPT = 2_000;

    private final Map<LikeWhat, List<Alike>> kept = new ConcurrentHashMap<>();
    private volatile Object view = new Object();

    /** The most alike of each other publication, at most so many. */
    List<Alike> like(GroupedSearcher searcher, LikeWhat what, int most) throws IOException {
        Object now = PublishedWords.key(searcher);
        if (view != now || kept.size() > MOST_KEPT) {
            kept.clear();
            view = now;
        }
        List<Alike> known = kept.get(what);
        if (known == null) {
            known = find(searcher, what);
            kept.put(what, known);
        }
        return known.subList(0, Math.min(most, known.size()));
    }

    private static List<Alike> find(GroupedSearcher searcher, LikeWhat what) throws IOException {
        Optional<String> text = text(searcher, what);
        if (text.isEmpty()) {
            return List.of();
        }
        Query query = query(searcher, what, text.get());
        Map<Long, Alike> byPublication = new LinkedHashMap<>();
        for (ScoreDoc hit : searcher.search(query, LOOKED_AT).scoreDocs) {
            List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
            LeafReaderContext segment = segments.get(ReaderUtil.subIndex(hit.doc, segments));
            StoredCard card = StoredTexts.card(segment, hit.doc - segment.docBase);
            byPublication.putIfAbsent(
                    card.publication().id(),
                    new Alike(
                            card.title(),
                            card.url(),
                            card.type().kind(card.publication()),
                            card.publication()));
        }
        return List.copyOf(byPublication.values());
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

    /** Title and text of it, all pages of a document; empty when it is not published. */
    private static Optional<String> text(GroupedSearcher searcher, LikeWhat what)
            throws IOException {
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            PostingsEnum block =
                    segment.reader()
                            .postings(
                                    DocumentMapping.parent(what.publication()), PostingsEnum.NONE);
            Bits live = segment.reader().getLiveDocs();
            StringBuilder text = new StringBuilder();
            int document = block == null ? DocIdSetIterator.NO_MORE_DOCS : block.nextDoc();
            while (document != DocIdSetIterator.NO_MORE_DOCS && text.length() < LONGEST) {
                if (live == null || live.get(document)) {
                    StoredCard card = StoredTexts.card(segment, document);
                    if (card.type() == what.type() && card.id().equals(what.id())) {
                        text.append(text.isEmpty() ? card.title() + "\n" : "\n");
                        text.append(StoredTexts.read(segment, document));
                    }
                }
                document = block == null ? DocIdSetIterator.NO_MORE_DOCS : block.nextDoc();
            }
            if (!text.isEmpty()) {
                return Optional.of(text.substring(0, Math.min(text.length(), LONGEST)));
            }
        }
        return Optional.empty();
    }
}
