package org.commonground.portal.insight;

import org.commonground.insight.QueueItem;
import org.commonground.insight.WordFigures;
import org.commonground.portal.parts.NamedLink;
import org.commonground.search.SearchRequest;
import org.commonground.search.SearchUrl;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Words as a table shows them.
 *
 * @param why the reason's name in texts; empty in the list of popular words
 * @param wishes what readers said, each with the place where it is answered
 */
public record WordsRow(WordFigures figures, String why, List<NamedLink> wishes) {
    static WordsRow of(WordFigures figures) {
        return new WordsRow(figures, "", List.of());
    }

    static WordsRow of(QueueItem item) {
        return new WordsRow(
                item.figures(),
                item.why().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                item.wishes().stream()
                        .map(said -> new NamedLink(said.comment(), "/desk/feedback/" + said.id()))
                        .toList());
    }

    public String words() {
        return figures.words();
    }

    public String url() {
        return "/desk/insight/words?words="
                + URLEncoder.encode(figures.words(), StandardCharsets.UTF_8);
    }

    /** The search itself. */
    public String searchUrl() {
        return new SearchUrl(SearchRequest.of(figures.words())).page();
    }
}
