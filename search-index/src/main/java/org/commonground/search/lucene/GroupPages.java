package org.commonground.search.lucene;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pages of a group that match: how many, and the best of them.
 *
 * @param best documents of the group's segment, best first, at most as many as a result has
 *     passages
 */
record GroupPages(int matching, List<Page> best) {

    /** A page and how well it matches. */
    record Page(int document, float score) {}

    private static final Comparator<Page> BEST_FIRST =
            Comparator.comparingDouble(Page::score).reversed();

    /** Reads the pages of the groups that are shown; all other groups' pages stay unread. */
    static Map<RankedGroup, GroupPages> of(
            List<RankedGroup> shown, Query query, GroupedSearcher searcher, TextHits hits)
            throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
        List<RankedGroup> inDocumentOrder = new ArrayList<>(shown);
        inDocumentOrder.sort(
                Comparator.comparingInt((RankedGroup group) -> group.segment().segment().ord)
                        .thenComparingInt(RankedGroup::group));
        Map<RankedGroup, GroupPages> pages = new HashMap<>();
        MatchingGroups current = null;
        Scorer scorer = null;
        for (RankedGroup group : inDocumentOrder) {
            if (group.segment() != current) {
                current = group.segment();
                scorer = weight.scorer(current.segment());
                hits.open(current.segment());
            }
            if (scorer == null) {
                throw new IllegalStateException("A group matched and its documents do not");
            }
            SegmentGroups groups = current.groups();
            int first = groups.firstDocument(group.group());
            int end = groups.endDocument(group.group());
            pages.put(group, choose(matching(scorer, first, end), end - first, hits));
        }
        return pages;
    }

    private static List<Page> matching(Scorer scorer, int first, int end) throws IOException {
        DocIdSetIterator documents = scorer.iterator();
        int document = documents.docID() < first ? documents.advance(first) : documents.docID();
        List<Page> matching = new ArrayList<>();
        while (document < end) {
            matching.add(new Page(document, scorer.score()));
            document = documents.nextDoc();
        }
        return matching;
    }

    /**
     * Where every page matches it may be for their common title alone, and an empty page would look
     * best, being shortest: then only those count whose text matches, or the first one where none
     * does.
     */
    private static GroupPages choose(List<Page> matching, int pages, TextHits hits)
            throws IOException {
        List<Page> counted = matching;
        if (pages > 1 && matching.size() == pages && !hits.none()) {
            counted = new ArrayList<>();
            for (Page page : matching) {
                if (hits.inText(page.document())) {
                    counted.add(page);
                }
            }
            if (counted.isEmpty()) {
                counted.add(matching.getFirst());
            }
        }
        List<Page> best = counted.stream().sorted(BEST_FIRST).limit(Passages.MOST).toList();
        return new GroupPages(counted.size(), best);
    }
}
