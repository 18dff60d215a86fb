package org.commonground.search.lucene;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.Objects;
import java.util.Set;

/**
 * The texts of documents, for passages. A page's text is a doc value, which is read in place: as a
 * stored field every one of the thirty texts of an answer would be unpacked out of a block of eight
 * kilobytes, a fifth of the time of an ordinary search. Only what is too long for a doc value is
 * stored that way.
 */
final class StoredTexts {
    private static final int LONGEST_DOC_VALUE = 32_000;

    private StoredTexts() {}

    static void write(String text, Document to) {
        BytesRef bytes = new BytesRef(text);
        if (bytes.length <= LONGEST_DOC_VALUE) {
            to.add(new BinaryDocValuesField(IndexFields.TEXT, bytes));
        } else {
            to.add(new StoredField(IndexFields.LONG_TEXT, text));
        }
    }

    /**
     * @param document its number in the segment
     */
    static String read(LeafReaderContext segment, int document) throws IOException {
        BinaryDocValues texts = DocValues.getBinary(segment.reader(), IndexFields.TEXT);
        if (texts.advanceExact(document)) {
            return texts.binaryValue().utf8ToString();
        }
        Document stored =
                segment.reader().storedFields().document(document, Set.of(IndexFields.LONG_TEXT));
        return Objects.requireNonNullElse(stored.get(IndexFields.LONG_TEXT), "");
    }

    static StoredCard card(LeafReaderContext segment, int document) throws IOException {
        BinaryDocValues cards = DocValues.getBinary(segment.reader(), IndexFields.CARD);
        if (!cards.advanceExact(document)) {
            throw new IllegalStateException("A document without a card");
        }
        return StoredCard.decode(cards.binaryValue());
    }
}
