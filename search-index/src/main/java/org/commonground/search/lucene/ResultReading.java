package org.commonground.search.lucene;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.commonground.search.DocumentReference;
import org.commonground.search.FacetValue;
import org.commonground.search.Passage;
import org.commonground.search.PublicationReference;
import org.commonground.search.SearchDocumentType;
import org.commonground.search.SearchResult;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Reads what is shown of a result, with its passages. */
final class ResultReading {
    private static final Set<String> PAGE_ONLY =
            Set.of(IndexFields.TEXT, IndexFields.PAGE, IndexFields.URL);

    private final StoredFields stored;
    private final TextMarks marks;

    ResultReading(GroupedSearcher searcher, TextMarks marks) throws IOException {
        this.stored = searcher.storedFields();
        this.marks = marks;
    }

    /** A page's passages as far as they were looked for. */
    private record PagePassages(
            Document page, List<TextMark> marks, List<Passages.Chosen> chosen) {}

    SearchResult read(RankedGroup group, GroupPages pages) throws IOException {
        LeafReaderContext segment = group.segment().segment();
        List<PagePassages> read = new ArrayList<>();
        int most = pages.best().size() > 1 ? 1 : Passages.MOST;
        for (GroupPages.Page page : pages.best()) {
            int document = segment.docBase + page.document();
            Document fields =
                    read.isEmpty()
                            ? stored.document(document)
                            : stored.document(document, PAGE_ONLY);
            String text = text(fields, IndexFields.TEXT);
            List<TextMark> found = marks.find(segment, page.document(), text.length());
            read.add(
                    new PagePassages(
                            fields, found, Passages.choose(text, found, marks::weight, most)));
        }
        Document best = read.getFirst().page();
        float score = group.score() > 0 ? group.score() : pages.best().getFirst().score();
        return new SearchResult(
                kind(best),
                text(best, IndexFields.ID),
                text(best, IndexFields.TITLE),
                text(best, IndexFields.URL),
                number(best, IndexFields.PAGE),
                document(best),
                publication(best),
                text(best, IndexFields.LANGUAGE),
                Instant.ofEpochMilli(required(best, IndexFields.DATE).longValue()),
                number(best, IndexFields.YEAR),
                passages(read),
                score,
                pages.matching());
    }

    private static List<Passage> passages(List<PagePassages> read) {
        List<Passage> passages = new ArrayList<>();
        for (PagePassages page : read) {
            for (Passages.Chosen chosen : page.chosen()) {
                passages.add(quote(page, chosen.excerpt()));
            }
        }
        PagePassages best = read.getFirst();
        if (passages.isEmpty() && !text(best.page(), IndexFields.TEXT).isBlank()) {
            passages.add(quote(best, Excerpt.opening(text(best.page(), IndexFields.TEXT))));
        }
        return passages;
    }

    private static Passage quote(PagePassages from, Excerpt excerpt) {
        return Quoting.quote(
                text(from.page(), IndexFields.TEXT),
                excerpt,
                from.marks(),
                number(from.page(), IndexFields.PAGE),
                text(from.page(), IndexFields.URL));
    }

    private static FacetValue kind(Document fields) {
        return SearchDocumentType.valueOf(text(fields, IndexFields.TYPE)).kind(publication(fields));
    }

    private static PublicationReference publication(Document fields) {
        return new PublicationReference(
                required(fields, IndexFields.PUBLICATION_ID).longValue(),
                text(fields, IndexFields.PUBLICATION_TITLE),
                text(fields, IndexFields.PUBLICATION_URL),
                new FacetValue(
                        text(fields, IndexFields.PUBLICATION_KIND),
                        text(fields, IndexFields.PUBLICATION_KIND_LABEL)));
    }

    private static @Nullable DocumentReference document(Document fields) {
        IndexableField id = fields.getField(IndexFields.DOCUMENT_ID);
        return id == null
                ? null
                : new DocumentReference(
                        id.numericValue().longValue(), text(fields, IndexFields.DOCUMENT_URL));
    }

    private static String text(Document fields, String name) {
        return Objects.requireNonNullElse(fields.get(name), "");
    }

    private static @Nullable Integer number(Document fields, String name) {
        IndexableField field = fields.getField(name);
        return field == null ? null : field.numericValue().intValue();
    }

    private static Number required(Document fields, String name) {
        return fields.getField(name).numericValue();
    }
}
