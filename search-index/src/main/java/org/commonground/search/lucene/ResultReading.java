package org.commonground.search.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.commonground.search.Passage;
import org.commonground.search.SearchResult;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads what is shown of a result, with its passages. */
final class ResultReading {
    private final TextMarks marks;

    ResultReading(TextMarks marks) {
        this.marks = marks;
    }

    SearchResult read(RankedGroup group, GroupPages pages) throws IOException {
        LeafReaderContext segment = group.segment().segment();
        GroupPages.Page first = pages.best().getFirst();
        StoredCard best = StoredTexts.card(segment, first.document());
        return new SearchResult(
                best.type().kind(best.publication()),
                best.id(),
                best.title(),
                best.url(),
                best.page(),
                best.document(),
                best.publication(),
                best.language(),
                best.updated(),
                best.year(),
                passages(segment, best, pages),
                group.score() > 0 ? group.score() : first.score(),
                pages.matching());
    }

    /** One of every page, or several of the only one. */
    private List<Passage> passages(LeafReaderContext segment, StoredCard best, GroupPages pages)
            throws IOException {
        List<Passage> passages = new ArrayList<>();
        String opening = "";
        int most = pages.best().size() > 1 ? 1 : Passages.MOST;
        for (GroupPages.Page page : pages.best()) {
            boolean leads = page == pages.best().getFirst();
            String text = StoredTexts.read(segment, page.document());
            if (leads) {
                opening = text;
            }
            List<TextMark> found = marks.find(segment, page.document(), text.length());
            if (!found.isEmpty()) {
                StoredCard card = leads ? best : StoredTexts.card(segment, page.document());
                for (Excerpt excerpt : Passages.choose(text, found, marks::weight, most)) {
                    passages.add(Quoting.quote(text, excerpt, found, card.page(), card.url()));
                }
            }
        }
        if (passages.isEmpty() && !opening.isBlank()) {
            Excerpt excerpt = Excerpt.opening(opening);
            passages.add(Quoting.quote(opening, excerpt, List.of(), best.page(), best.url()));
        }
        return passages;
    }
}
