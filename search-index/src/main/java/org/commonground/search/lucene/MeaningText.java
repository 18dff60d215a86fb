package org.commonground.search.lucene;

import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.commonground.search.SearchDocument;

/** What of a document goes into its vector, and the number that such a text is known by. */
final class MeaningText {

    /** Characters; the model sees the first 512 pieces of words, which are fewer. */
    private static final int LONGEST = 6_000;

    private MeaningText() {}

    static String of(String title, String text) {
        String whole = title + "\n" + text;
        return whole.substring(0, Math.min(whole.length(), LONGEST));
    }

    /**
     * The number of a document's text: equal for equal texts, different for different ones but for
     * a chance of one in a million among a million texts. A page without words, such as a scan that
     * could not be read, has none: it would be near to whatever its title is near to.
     */
    static long number(SearchDocument document) {
        if (document.page() != null && document.text().isBlank()) {
            return SegmentTexts.NO_TEXT;
        }
        BytesRef bytes = new BytesRef(of(document.title(), document.text()));
        return StringHelper.murmurhash3_x64_128(bytes)[0];
    }
}
