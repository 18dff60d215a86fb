package org.commonground.documents;

import org.commonground.kernel.TextFragment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a document's pages are to be read as text. */
public final class TextAddress {

    /** Characters of quoted words that go into an address; their beginning shows the place. */
    private static final int MOST_QUOTED = 600;

    private TextAddress() {}

    /**
     * @param page 1-based
     */
    public static String of(long document, int page) {
        return "/d/%d/text#page-%d".formatted(document, page);
    }

    /** The page with these words of it marked, at the words. */
    public static String quoting(String words, long document, int page) {
        String some = words.length() <= MOST_QUOTED ? words : beginning(words);
        String address =
                "/d/%d/text?quote=%s#page-%d"
                        .formatted(document, URLEncoder.encode(some, StandardCharsets.UTF_8), page);
        return TextFragment.to(address, words);
    }

    private static String beginning(String words) {
        int lastSpace = words.lastIndexOf(' ', MOST_QUOTED);
        return words.substring(0, lastSpace > 0 ? lastSpace : MOST_QUOTED);
    }
}
