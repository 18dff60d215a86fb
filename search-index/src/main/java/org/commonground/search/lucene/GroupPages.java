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

    /** Reads the pages of the groups that are shown; all other groups' pages stay unread. */
    static Map<RankedGroup, GroupPages> of(
            List<RankedGroup> shown, Query query, GroupedSearcher searcher) throws IOException {
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
            }
            if (scorer == null) {
                throw new IllegalStateException("A group matched and its documents do not");
            }
            pages.put(group, read(scorer, current.groups(), group.group()));
        }
        return pages;
    }

    private static GroupPages read(Scorer scorer, SegmentGroups groups, int group)
            throws IOException {
        int end = groups.endDocument(group);
        DocIdSetIterator documents = scorer.iterator();
        int document = documents.docID();
        if (document < groups.firstDocument(group)) {
            document = documents.advance(groups.firstDocument(group));
        }
        List<Page> best = new ArrayList<>();
        int matching = 0;
        while (document < end) {
            matching++;
            keep(best, new Page(document, scorer.score()));
            document = documents.nextDoc();
        }
        return new GroupPages(matching, best);
    }

    private static void keep(List<Page> best, Page page) {
        int at = best.size();
        while (at > 0 && best.get(at - 1).score() < page.score()) {
            at--;
        }
        if (at < Passages.MOST) {
            best.add(at, page);
            if (best.size() > Passages.MOST) {
                best.removeLast();
            }
        }
    }
}
