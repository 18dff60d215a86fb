package org.commonground.search.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.commonground.search.LikeWhat;

import java.io.IOException;
import java.util.stream.LongStream;

/**
 * What others are to be like: all pages of a document, or the one document of anything else.
 *
 * @param text title and text, as much as is needed; empty when it is not published
 * @param numbers of its texts in ascending order, see {@link MeaningText}
 */
record Original(String text, long[] numbers) {

    /** Characters read. */
    private static final int LONGEST = 20_000;

    static Original read(GroupedSearcher searcher, LikeWhat what) throws IOException {
        StringBuilder text = new StringBuilder();
        LongStream.Builder numbers = LongStream.builder();
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            PostingsEnum block =
                    segment.reader()
                            .postings(
                                    DocumentMapping.parent(what.publication()), PostingsEnum.NONE);
            if (block == null) {
                continue;
            }
            Bits live = segment.reader().getLiveDocs();
            SegmentTexts texts = searcher.groups(segment).texts();
            int document = block.nextDoc();
            while (document != DocIdSetIterator.NO_MORE_DOCS && text.length() < LONGEST) {
                if (live == null || live.get(document)) {
                    StoredCard card = StoredTexts.card(segment, document);
                    if (card.type() == what.type() && card.id().equals(what.id())) {
                        text.append(text.isEmpty() ? card.title() + "\n" : "\n");
                        text.append(StoredTexts.read(segment, document));
                        numbers.add(texts.textOf(document));
                    }
                }
                document = block.nextDoc();
            }
        }
        return new Original(
                text.substring(0, Math.min(text.length(), LONGEST)),
                numbers.build()
                        .filter(number -> number != SegmentTexts.NO_TEXT)
                        .sorted()
                        .toArray());
    }
}
