package org.commonground.search.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.commonground.search.CasesCounted;
import org.commonground.search.Passage;
import org.commonground.search.SearchResult;
import org.commonground.search.Seen;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads what is shown of a result, with its passages. */
final class ResultReading {
    private static final int UNCOUNTED = -1;

    private final TextMarks marks;
    private final IndexSearcher searcher;
    private int caseStudies = UNCOUNTED;

    ResultReading(TextMarks marks, IndexSearcher searcher) {
        this.marks = marks;
        this.searcher = searcher;
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
                seen(best),
                passages(segment, best, pages),
                group.score() > 0 ? group.score() : first.score(),
                pages.matching());
    }

    private @Nullable Seen seen(StoredCard card) throws IOException {
        CasesCounted cases = card.cases();
        if (cases == null) {
            return null;
        }
        if (caseStudies == UNCOUNTED) {
            caseStudies = searcher.count(new TermQuery(DocumentMapping.caseStudies()));
        }
        return new Seen(cases.supporting(), caseStudies, cases.contradicting());
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
