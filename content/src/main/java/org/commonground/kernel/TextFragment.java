package org.commonground.kernel;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * The end of an address that leads to words on a page and highlights them: {@code
 * #page-3:~:text=An%20honest,the%20council.} Browsers that find the words scroll to them; the
 * others go to what stands before {@code :~:}.
 *
 * @see <a href="https://wicg.github.io/scroll-to-text-fragment/">URL Fragment Text Directives</a>
 */
public final class TextFragment {
    /**
     * Named by their first and last words, long passages survive a word that is written otherwise.
     */
    private static final int MOST_IN_FULL = 14;

    /** Fewer would be found too early in a long document. */
    private static final int FIRST = 8;

    private static final int LAST = 5;

    private TextFragment() {}

    /**
     * The address with the words at its end; unchanged where there are none.
     *
     * @param words as they stand on the page, but for white space; an ellipsis or a bullet at
     *     either end is left out
     */
    public static String to(String address, String words) {
        List<String> all =
                Stream.of(words.split("[\\s\\p{Z}]+")).dropWhile(TextFragment::isBare).toList();
        int end = all.size();
        while (end > 0 && isBare(all.get(end - 1))) {
            end--;
        }
        if (end == 0) {
            return address;
        }
        return address
                + (address.contains("#") ? "" : "#")
                + ":~:text="
                + (end <= MOST_IN_FULL
                        ? encoded(all.subList(0, end))
                        : fromTo(all.subList(0, FIRST), all.subList(end - LAST, end)));
    }

    /**
     * Where the first words stand otherwise, parted by a line's end above all, the last ones do.
     */
    private static String fromTo(List<String> first, List<String> last) {
        String ending = encoded(last);
        return encoded(first) + "," + ending + "&text=" + ending;
    }

    private static boolean isBare(String word) {
        return word.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** A hyphen, a comma and an ampersand have a meaning of their own there. */
    private static String encoded(List<String> words) {
        return URLEncoder.encode(String.join(" ", words), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
    }
}
