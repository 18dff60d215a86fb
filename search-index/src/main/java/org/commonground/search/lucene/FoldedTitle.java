package org.commonground.search.lucene;

import java.text.Normalizer;
import java.util.Locale;

/** A title or a name as nothing but letters, digits and single spaces, to sort and compare by. */
final class FoldedTitle {

    private FoldedTitle() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
