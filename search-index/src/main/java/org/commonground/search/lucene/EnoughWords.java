package org.commonground.search.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the groups with a document that holds at least so many of some words: sixty-four documents
 * at a time, where Lucene counts the words of each. A long question about a large index spends most
 * of its time here.
 */
final class EnoughWords {

    /** Documents looked at together; their bits stay in the processor's nearest cache. */
    private static final int WINDOW = 1 << 14;

    private final List<Weight> words;
    private final int enough;

    private EnoughWords(List<Weight> words, int enough) {
        this.words = words;
        this.enough = enough;
    }

    /** Null where a query asks for something else than several out of many. */
    static @Nullable EnoughWords of(Query query, IndexSearcher searcher) throws IOException {
        if (!(query instanceof BooleanQuery all)
                || all.getMinimumNumberShouldMatch() < 2
                || all.getClauses(Occur.SHOULD).size() < all.clauses().size()) {
            return null;
        }
        List<Weight> words = new ArrayList<>();
        for (BooleanClause word : all) {
            words.add(searcher.createWeight(word.query(), ScoreMode.COMPLETE_NO_SCORES, 1));
        }
        return new EnoughWords(words, all.getMinimumNumberShouldMatch());
    }

    /**
     * The query without its lower bound: what ranks documents of which it is known which hold
     * enough. Lucene skips more of what cannot come to the top where it need not count.
     */
    static Query anyWord(Query query) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        ((BooleanQuery) query).forEach(any::add);
        return any.build();
    }

    /**
     * Marks the documents of a segment and their groups.
     *
     * @param documents takes the documents, one bit each
     */
    void find(MatchingGroups in, FixedBitSet documents) throws IOException {
        LeafReaderContext segment = in.segment();
        List<DocIdSetIterator> postings = new ArrayList<>();
        for (Weight word : words) {
            Scorer scorer = word.scorer(segment);
            if (scorer != null && scorer.iterator().nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                postings.add(scorer.iterator());
            }
        }
        if (postings.size() < enough) {
            return;
        }
        int all = documents.length();
        Bits live = segment.reader().getLiveDocs();
        Tally tally = new Tally(enough);
        for (int next = earliest(postings); next < all; next = earliest(postings)) {
            int from = next & -WINDOW;
            int to = Math.min(from + WINDOW, all);
            FixedBitSet found = tally.read(postings, from, to, live);
            mark(found, from, documents);
            markGroups(found, from, in);
        }
    }

    /** Before this document no further one can hold enough words. */
    private int earliest(List<DocIdSetIterator> postings) {
        return postings.stream()
                .mapToInt(DocIdSetIterator::docID)
                .sorted()
                .skip(enough - 1L)
                .findFirst()
                .orElse(DocIdSetIterator.NO_MORE_DOCS);
    }

    private static void mark(FixedBitSet found, int from, FixedBitSet documents) {
        long[] all = documents.getBits();
        int words = Math.min(found.getBits().length, all.length - from / Long.SIZE);
        System.arraycopy(found.getBits(), 0, all, from / Long.SIZE, words);
    }

    private static void markGroups(FixedBitSet found, int from, MatchingGroups in) {
        SegmentGroups groups = in.groups();
        int at = found.nextSetBit(0);
        while (at != DocIdSetIterator.NO_MORE_DOCS) {
            int group = groups.groupOf()[from + at];
            in.matching().set(group);
            int next = groups.endDocument(group) - from;
            at = next < found.length() ? found.nextSetBit(next) : DocIdSetIterator.NO_MORE_DOCS;
        }
    }

    /** Of the documents of a window those that hold one word at least, two at least, and so on. */
    private static final class Tally {
        private final FixedBitSet word = new FixedBitSet(WINDOW);
        private final FixedBitSet[] atLeast;

        Tally(int enough) {
            atLeast = new FixedBitSet[enough];
            for (int i = 0; i < enough; i++) {
                atLeast[i] = new FixedBitSet(WINDOW);
            }
        }

        /** The documents that hold enough, as their distances from the first one. */
        FixedBitSet read(List<DocIdSetIterator> postings, int from, int to, @Nullable Bits live)
                throws IOException {
            for (FixedBitSet some : atLeast) {
                some.clear();
            }
            for (DocIdSetIterator documents : postings) {
                if (documents.docID() < from) {
                    documents.advance(from);
                }
                if (documents.docID() < to) {
                    word.clear();
                    documents.intoBitSet(to, word, from);
                    add();
                }
            }
            FixedBitSet found = atLeast[atLeast.length - 1];
            if (live != null) {
                live.applyMask(found, from);
            }
            return found;
        }

        private void add() {
            for (int i = atLeast.length - 1; i > 0; i--) {
                long[] more = atLeast[i].getBits();
                long[] fewer = atLeast[i - 1].getBits();
                long[] here = word.getBits();
                for (int at = 0; at < here.length; at++) {
                    more[at] |= fewer[at] & here[at];
                }
            }
            atLeast[0].or(word);
        }
    }
}
