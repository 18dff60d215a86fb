package org.commonground.benchmarks;

import org.commonground.benchmarks.BookPages.BookPage;
import org.commonground.search.DocumentReference;
import org.commonground.search.FacetName;
import org.commonground.search.FacetValue;
import org.commonground.search.IndexChange;
import org.commonground.search.PublicationReference;
import org.commonground.search.SearchDocument;
import org.commonground.search.SearchDocumentType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes a library of publications with attachments out of the pages of books. */
final class BenchmarkLibrary {
    static final int PAGES_AN_ATTACHMENT = 20;
    static final int ATTACHMENTS_A_PUBLICATION = 5;
    static final int THEMES = 12;
    static final int PLACES = 150;

    private static final FacetValue REPORT = new FacetValue("report", "Strategy or report");

    private BenchmarkLibrary() {}

    /**
     * Publications with up to a hundred pages each in five attachments, facets dealt out evenly.
     */
    static List<IndexChange.Replace> publications(List<BookPage> pages) {
        return publications(pages, 1);
    }

    /** The same with numbers from {@code firstId} on. */
    static List<IndexChange.Replace> publications(List<BookPage> pages, long firstId) {
        List<IndexChange.Replace> publications = new ArrayList<>();
        int from = 0;
        while (from < pages.size()) {
            int to = from + 1;
            String book = pages.get(from).book();
            int most = from + PAGES_AN_ATTACHMENT * ATTACHMENTS_A_PUBLICATION;
            while (to < Math.min(most, pages.size()) && pages.get(to).book().equals(book)) {
                to++;
            }
            publications.add(publication(publications.size() + firstId, pages.subList(from, to)));
            from = to;
        }
        return publications;
    }

    private static IndexChange.Replace publication(long id, List<BookPage> pages) {
        BookPage first = pages.getFirst();
        PublicationReference publication =
                new PublicationReference(id, first.title(), "/p/" + id, REPORT);
        Map<FacetName, List<FacetValue>> facets = facets(id, first.year());
        List<SearchDocument> documents = new ArrayList<>();
        documents.add(summary(publication, first, facets));
        for (int i = 0; i < pages.size(); i++) {
            long document = id * ATTACHMENTS_A_PUBLICATION + i / PAGES_AN_ATTACHMENT;
            int page = i % PAGES_AN_ATTACHMENT + 1;
            documents.add(page(publication, document, page, pages.get(i), facets));
        }
        return new IndexChange.Replace(id, documents);
    }

    private static SearchDocument summary(
            PublicationReference publication,
            BookPage first,
            Map<FacetName, List<FacetValue>> facets) {
        String key = "p" + publication.id();
        String text = first.author() + ". " + first.text().substring(0, first.text().length() / 2);
        return new SearchDocument(
                key,
                SearchDocumentType.PUBLICATION,
                publication,
                key,
                key,
                publication.title(),
                text,
                publication.url(),
                null,
                null,
                "en",
                Instant.EPOCH.plusSeconds(publication.id()),
                first.year(),
                facets);
    }

    private static SearchDocument page(
            PublicationReference publication,
            long document,
            int page,
            BookPage from,
            Map<FacetName, List<FacetValue>> facets) {
        String url = "/d/" + document + "/file.pdf";
        return new SearchDocument(
                "d" + document + "-p" + page,
                SearchDocumentType.PAGE,
                publication,
                "d" + document,
                "d" + document,
                from.title() + ", part " + document,
                from.text(),
                url + "#page=" + page,
                page,
                new DocumentReference(document, url),
                "en",
                Instant.EPOCH.plusSeconds(publication.id()),
                from.year(),
                facets);
    }

    private static Map<FacetName, List<FacetValue>> facets(long id, int year) {
        Map<FacetName, List<FacetValue>> facets = new EnumMap<>(FacetName.class);
        facets.put(
                FacetName.THEME,
                List.of(value("theme", id % THEMES), value("theme", (id * 7 + 1) % THEMES)));
        facets.put(FacetName.FACTOR, List.of(value("factor", id % 5)));
        facets.put(FacetName.PLACE, List.of(value("place", id * 31 % PLACES)));
        facets.put(FacetName.AGENCY, List.of(value("agency", id * 17 % 40)));
        facets.put(FacetName.YEAR, List.of(value("year", year / 10)));
        return facets;
    }

    private static FacetValue value(String name, long number) {
        return new FacetValue(name + "-" + number, name + " " + number);
    }
}
