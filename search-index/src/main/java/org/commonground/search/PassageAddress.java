package org.commonground.search;

import org.commonground.kernel.TextFragment;
import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Where a passage is to be read by somebody who comes from a search. */
public final class PassageAddress {
    private PassageAddress() {}

    /**
     * Leads to the passage itself, on a document's page with the words of the search marked; empty
     * where the passage stands nowhere in the portal.
     */
    public static String of(SearchUrl search, Passage passage) {
        String url = passage.url();
        if (url.isEmpty() || isQuotation(url)) {
            return url;
        }
        return TextFragment.to(passage.page() == null ? url : search.marked(url), passage.text());
    }

    /**
     * The file at that page, with the words to be marked: pdf.js (Firefox) and Adobe Reader do so,
     * others open the page. Null where the file cannot be opened at a page.
     */
    public static @Nullable String inFile(Passage passage) {
        DocumentReference document = passage.document();
        Integer page = passage.page();
        String opened = document == null || page == null ? null : document.openedAt(page);
        List<String> words =
                passage.marks().stream()
                        .map(mark -> passage.text().substring(mark.from(), mark.to()))
                        .map(word -> word.toLowerCase(Locale.UK))
                        .distinct()
                        .toList();
        return opened == null || words.isEmpty() ? opened : opened + search(words);
    }

    private static String search(List<String> words) {
        String all = URLEncoder.encode(String.join(" ", words), StandardCharsets.UTF_8);
        return "&search=" + all.replace("+", "%20") + (words.size() == 1 ? "&phrase=true" : "");
    }

    /** Leads to the words it quotes and has them marked. */
    private static boolean isQuotation(String url) {
        return url.contains("?");
    }
}
