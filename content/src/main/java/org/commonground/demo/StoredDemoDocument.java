package org.commonground.demo;

import org.commonground.publications.LearningPoint.Quotation;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * A demo document after it was made, uploaded and read.
 *
 * @param id under which the library keeps it
 * @param pages the text of each page, the first page first
 */
public record StoredDemoDocument(long id, List<String> pages) {
    private static final String MARK = "doc:";

    public StoredDemoDocument {
        pages = List.copyOf(pages);
    }

    static Quotation located(Quotation words, Map<String, StoredDemoDocument> stored) {
        String source = words.source();
        StoredDemoDocument document =
                source.startsWith(MARK) ? stored.get(source.substring(MARK.length())) : null;
        return document == null
                ? words
                : new Quotation(words.text(), document.id(), document.pageOf(words.text()), "");
    }

    /**
     * The 1-based page on which the words begin, whatever the line breaks; null when they are not
     * found.
     *
     * <p>Words that run over the foot of a page are found by their first half.
     */
    @Nullable Integer pageOf(String words) {
        String whole = flat(words);
        Integer page = pageWith(whole);
        return page != null ? page : pageWith(whole.substring(0, whole.length() / 2));
    }

    private @Nullable Integer pageWith(String words) {
        for (int page = 0; page < pages.size(); page++) {
            if (flat(pages.get(page)).contains(words)) {
                return page + 1;
            }
        }
        return null;
    }

    /** A line may break after any hyphen, and readers differ on whether the hyphen stays. */
    private static String flat(String text) {
        return text.replaceAll("[\\s\\u00a0\\u00ad-]+", "");
    }
}
