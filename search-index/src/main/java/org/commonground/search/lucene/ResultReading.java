package org.commonground.search.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.commonground.search.CasesCounted;
import org.commonground.search.Mark;
import org.commonground.search.Passage;
import org.commonground.search.ResultDetail;
import org.commonground.search.SearchResult;
import org.commonground.search.Seen;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads what is shown of a result, with its passages. */
final class ResultReading {
    private static final int UNCOUNTED = -1;

    private final TextMarks marks;
    private final NearestSentence sentences;
    private final IndexSearcher searcher;
    private int caseStudies = UNCOUNTED;

    ResultReading(TextMarks marks, NearestSentence sentences, IndexSearcher searcher) {
        this.marks = marks;
        this.sentences = sentences;
        this.searcher = searcher;
    }

    /** In that order, without those of which nothing matches. */
    List<SearchResult> read(List<RankedGroup> groups, Map<RankedGroup, GroupPages> pages)
            throws IOException {
        List<SearchResult> results = new ArrayList<>(groups.size());
        for (RankedGroup group : groups) {
            GroupPages matching = pages.get(group);
            if (matching != null) {
                results.add(read(group, matching));
            }
        }
        return results;
    }

    private SearchResult read(RankedGroup group, GroupPages pages) throws IOException {
        LeafReaderContext segment = group.segment().segment();
        GroupPages.Page first = pages.best();
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
                best.detail(),
                seen(best),
                passages(segment, best, pages),
                group.score() > 0 ? group.score() : first.score(),
                pages.matching(),
                pages.byMeaning());
    }

    private @Nullable Seen seen(StoredCard card) throws IOException {
        if (!(card.detail() instanceof ResultDetail.OfLesson lesson)) {
            return null;
        }
        if (caseStudies == UNCOUNTED) {
            caseStudies = searcher.count(new TermQuery(DocumentMapping.caseStudies()));
        }
        CasesCounted cases = lesson.cases();
        return new Seen(cases.supporting(), caseStudies, cases.contradicting());
    }

    private List<Passage> passages(LeafReaderContext segment, StoredCard best, GroupPages pages)
            throws IOException {
        if (best.detail() instanceof ResultDetail.OfLesson lesson && lesson.quotation() != null) {
            return ofLesson(lesson.quotation(), ofText(segment, best, pages));
        }
        return ofText(segment, best, pages);
    }

    /** The quotation, and the place that matches where the quotation does not. */
    private List<Passage> ofLesson(ResultDetail.QuotedPlace quotation, List<Passage> ofText) {
        List<Mark> marked = marks.in(quotation.text());
        Passage quoted =
                new Passage(
                        quotation.text(),
                        quotation.page(),
                        Objects.requireNonNullElse(quotation.url(), ""),
                        quotation.document(),
                        marked);
        return marked.isEmpty() && !ofText.isEmpty() && !ofText.getFirst().marks().isEmpty()
                ? List.of(quoted, ofText.getFirst())
                : List.of(quoted);
    }

    /** One of every page, or several of the only one. */
    private List<Passage> ofText(LeafReaderContext segment, StoredCard best, GroupPages pages)
            throws IOException {
        List<Passage> passages = new ArrayList<>();
        int most = pages.matching() > 1 ? 1 : SearchResult.MOST_PASSAGES;
        for (GroupPages.Page page : pages.shown()) {
            boolean leads = page.equals(pages.best());
            String text = StoredTexts.read(segment, page.document());
            if (text.isBlank()) {
                continue;
            }
            List<TextMark> found =
                    pages.byMeaning()
                            ? List.of()
                            : marks.find(segment, page.document(), text.length());
            StoredCard card = leads ? best : StoredTexts.card(segment, page.document());
            if (!found.isEmpty()) {
                for (Excerpt excerpt : Passages.choose(text, found, marks::weight, most)) {
                    passages.add(Quoting.quote(text, excerpt, found, card));
                }
            } else if (leads || pages.byMeaning()) {
                Excerpt excerpt = page.near() ? sentences.in(text) : Excerpt.opening(text);
                passages.add(Quoting.quote(text, excerpt, List.of(), card));
            }
        }
        return passages;
    }
}
