package org.commonground.search.lucene;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.commonground.search.DocumentReference;
import org.commonground.search.OpenedDocument;
import org.commonground.search.SearchResult;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pages of a group that match: how many, the best of them, and those that are shown.
 *
 * @param byMeaning no page matches the words: the group was found by its meaning alone
 * @param shown documents of the group's segment, best first; of an opened document in their own
 *     order
 */
record GroupPages(int matching, boolean byMeaning, Page best, List<Page> shown) {

    /**
     * A page and how well it matches.
     *
     * @param near in meaning, whatever its words
     */
    record Page(int document, float score, boolean near) {}

    private static final Comparator<Page> BEST_FIRST =
            Comparator.comparingDouble(Page::score).reversed().thenComparingInt(Page::document);

    /** Reads the pages of the groups that are shown; all other groups' pages stay unread. */
    static Map<RankedGroup, GroupPages> of(
            List<RankedGroup> shown,
            Query query,
            GroupedSearcher searcher,
            TextHits hits,
            NearPages near,
            PageScoring scoring,
            @Nullable OpenedDocument opened)
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
            SegmentGroups groups = current.groups();
            int first = groups.firstDocument(group.group());
            int end = groups.endDocument(group.group());
            List<Page> byWords = scorer == null ? List.of() : matching(scorer, first, end);
            List<Page> counted =
                    fused(
                            counted(byWords, end - first, hits),
                            near.in(current.segment(), first, end),
                            scoring);
            pages.put(group, choose(counted, byWords.isEmpty(), opened, current));
        }
        return pages;
    }

    private static List<Page> matching(Scorer scorer, int first, int end) throws IOException {
        DocIdSetIterator documents = scorer.iterator();
        int document = documents.docID() < first ? documents.advance(first) : documents.docID();
        List<Page> matching = new ArrayList<>();
        while (document < end) {
            matching.add(new Page(document, scorer.score(), false));
            document = documents.nextDoc();
        }
        return matching;
    }

    /**
     * Where every page matches it may be for their common title alone, and an empty page would look
     * best, being shortest: then only those count whose text matches, or the first one where none
     * does.
     */
    private static List<Page> counted(List<Page> matching, int pages, TextHits hits)
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
        return counted;
    }

    /** What matches by words and what is near in meaning, in document order. */
    private static List<Page> fused(
            List<Page> byWords, List<NearPages.Page> near, PageScoring scoring) {
        Map<Integer, NearPages.Page> others = new HashMap<>();
        near.forEach(page -> others.put(page.document(), page));
        List<Page> all = new ArrayList<>();
        for (Page page : byWords) {
            NearPages.Page same = others.remove(page.document());
            float score = scoring.score(page.score(), same == null ? 0 : same.cosine());
            all.add(new Page(page.document(), score, same != null));
        }
        for (NearPages.Page page : others.values()) {
            all.add(new Page(page.document(), scoring.score(page.words(), page.cosine()), true));
        }
        all.sort(Comparator.comparingInt(Page::document));
        return all;
    }

    private static GroupPages choose(
            List<Page> counted,
            boolean byMeaning,
            @Nullable OpenedDocument opened,
            MatchingGroups segment)
            throws IOException {
        List<Page> best =
                counted.stream().sorted(BEST_FIRST).limit(SearchResult.MOST_PASSAGES).toList();
        Page first = best.getFirst();
        if (opened == null || !isOf(opened, first, segment)) {
            return new GroupPages(counted.size(), byMeaning, first, best);
        }
        List<Page> part =
                counted.stream()
                        .skip((opened.part() - 1L) * OpenedDocument.PAGES)
                        .limit(OpenedDocument.PAGES)
                        .toList();
        return new GroupPages(counted.size(), byMeaning, first, part);
    }

    private static boolean isOf(OpenedDocument opened, Page page, MatchingGroups segment)
            throws IOException {
        DocumentReference document =
                StoredTexts.card(segment.segment(), page.document()).document();
        return document != null && document.id() == opened.id();
    }
}
