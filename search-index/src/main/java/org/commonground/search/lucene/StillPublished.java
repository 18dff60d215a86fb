package org.commonground.search.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.commonground.search.completion.CompletionEntry;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Asks the index of this moment whether words still stand in it, so that a list made a while ago
 * never offers words of what has been withdrawn since. The first text that has them is answer
 * enough.
 */
final class StillPublished {

    /** Words of a long title that are looked for. */
    private static final int MOST_WORDS = 12;

    private final GroupedSearcher searcher;

    StillPublished(GroupedSearcher searcher) {
        this.searcher = searcher;
    }

    boolean has(CompletionEntry entry) {
        try {
            return isAnywhere(query(entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query query(CompletionEntry entry) {
        List<String> words = List.of(entry.folded().split(" "));
        Query together =
                words.size() == 1
                        ? new TermQuery(new Term(IndexFields.EXACT, words.getFirst()))
                        : new PhraseQuery(
                                IndexFields.EXACT,
                                words.stream().limit(MOST_WORDS).toArray(String[]::new));
        if (entry.publication() == 0) {
            return together;
        }
        return new BooleanQuery.Builder()
                .add(together, Occur.MUST)
                .add(new TermQuery(DocumentMapping.parent(entry.publication())), Occur.FILTER)
                .build();
    }

    private boolean isAnywhere(Query query) throws IOException {
        Weight weight =
                searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(segment);
            if (scorer != null && hasLive(scorer.iterator(), segment.reader().getLiveDocs())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLive(DocIdSetIterator documents, @Nullable Bits live)
            throws IOException {
        int document = documents.nextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS) {
            if (live == null || live.get(document)) {
                return true;
            }
            document = documents.nextDoc();
        }
        return false;
    }
}
