package org.commonground.search.lucene;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.IntroSorter;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Which documents of a segment hold which text, in arrays, read once. A text is known by a number,
 * see {@link MeaningText}; the same text has the same number in every index.
 */
final class SegmentTexts {

    /** Of a document that no vector is wanted of. */
    static final long NO_TEXT = 0;

    private final long[] textOf;

    /** Documents with a text, ordered by it. */
    private final int[] byText;

    /** Their texts: looking one up stays within this array. */
    private final long[] inOrder;

    private SegmentTexts(long[] textOf, int[] byText) {
        this.textOf = textOf;
        this.byText = byText;
        this.inOrder = new long[byText.length];
        Arrays.setAll(inOrder, at -> textOf[byText[at]]);
    }

    /**
     * @param field numeric doc values
     */
    static SegmentTexts read(LeafReader segment, String field) throws IOException {
        long[] textOf = new long[segment.maxDoc()];
        int[] byText = new int[segment.maxDoc()];
        int count = 0;
        NumericDocValues texts = DocValues.getNumeric(segment, field);
        for (int document = texts.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = texts.nextDoc()) {
            textOf[document] = texts.longValue();
            byText[count++] = document;
        }
        new ByText(textOf, byText).sort(0, count);
        return new SegmentTexts(textOf, Arrays.copyOf(byText, count));
    }

    /** The number of a document's text or {@link #NO_TEXT}. */
    long textOf(int document) {
        return textOf[document];
    }

    boolean has(long text) {
        int at = first(text);
        return at < inOrder.length && inOrder[at] == text;
    }

    /** Names every document that holds a text, deleted ones too. */
    void documentsWith(long text, IntConsumer each) {
        for (int at = first(text); at < inOrder.length && inOrder[at] == text; at++) {
            each.accept(byText[at]);
        }
    }

    /**
     * The documents that hold one of some texts, deleted ones too, in their order.
     *
     * @param texts in ascending order
     */
    int[] documentsWith(long[] texts) {
        IntStream.Builder documents = IntStream.builder();
        int at = 0;
        for (long text : texts) {
            int step = 1;
            while (at + step < inOrder.length && inOrder[at + step] < text) {
                step *= 2;
            }
            at = first(text, at, Math.min(at + step, inOrder.length));
            for (int same = at; same < inOrder.length && inOrder[same] == text; same++) {
                documents.add(byText[same]);
            }
        }
        return documents.build().sorted().toArray();
    }

    private int first(long text) {
        return first(text, 0, inOrder.length);
    }

    private int first(long text, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inOrder[middle] < text) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Orders documents by their text. */
    private static final class ByText extends IntroSorter {
        private final long[] textOf;
        private final int[] documents;
        private long pivot;

        ByText(long[] textOf, int[] documents) {
            this.textOf = textOf;
            this.documents = documents;
        }

        @Override
        protected void setPivot(int i) {
            pivot = textOf[documents[i]];
        }

        @Override
        protected int comparePivot(int j) {
            return Long.compare(pivot, textOf[documents[j]]);
        }

        @Override
        protected int compare(int i, int j) {
            return Long.compare(textOf[documents[i]], textOf[documents[j]]);
        }

        @Override
        protected void swap(int i, int j) {
            int kept = documents[i];
            documents[i] = documents[j];
            documents[j] = kept;
        }
    }
}
