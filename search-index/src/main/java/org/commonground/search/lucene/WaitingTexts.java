package org.commonground.search.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Texts of the index that have no vector yet.
 *
 * @param first some of them, the newest first
 * @param made documents that have one
 * @param waiting documents that have none, those of the first included
 */
record WaitingTexts(List<Text> first, long made, long waiting) {

    record Text(long number, String text) {}

    static WaitingTexts read(GroupedSearcher searcher, VectorView vectors, int most)
            throws IOException {
        List<Text> first = new ArrayList<>();
        Set<Long> listed = new HashSet<>();
        long made = 0;
        long waiting = 0;
        for (LeafReaderContext segment : searcher.getIndexReader().leaves().reversed()) {
            SegmentTexts texts = searcher.groups(segment).texts();
            Bits live = segment.reader().getLiveDocs();
            for (int document = 0; document < segment.reader().maxDoc(); document++) {
                long number = texts.textOf(document);
                if (number == SegmentTexts.NO_TEXT || (live != null && !live.get(document))) {
                    continue;
                }
                if (vectors.has(number)) {
                    made++;
                } else {
                    waiting++;
                    if (first.size() < most && listed.add(number)) {
                        first.add(new Text(number, text(segment, document)));
                    }
                }
            }
        }
        return new WaitingTexts(first, made, waiting);
    }

    private static String text(LeafReaderContext segment, int document) throws IOException {
        return MeaningText.of(
                StoredTexts.card(segment, document).title(), StoredTexts.read(segment, document));
    }
}
