package org.commonground.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A publication of a test library, from which the index's documents are made. */
public final class Shelf {
    private PublicationReference publication;
    private Instant updated;
    private final Map<FacetName, List<FacetValue>> facets = new EnumMap<>(FacetName.class);
    private final List<SearchDocument> documents = new ArrayList<>();

    private Shelf(long id, String title, Instant updated) {
        publication =
                new PublicationReference(
                        id, title, "/p/" + id, new FacetValue("case-study", "Case study"));
        this.updated = updated;
    }

    public static Shelf publication(long id, String title) {
        return new Shelf(id, title, Instant.parse("2006-04-21T09:00:00Z").plusSeconds(id));
    }

    /** What the index holds of a seminar, which stands on no shelf. */
    public static IndexChange.Replace seminar(
            String title, Instant published, ResultDetail.OfSeminar detail) {
        long number = IndexNumber.ofSeminar(detail.seminar());
        String key = "s" + detail.seminar();
        String url = "/seminars/" + detail.seminar();
        FacetValue kind = SearchDocumentType.SEMINAR.ownKind().orElseThrow();
        return new IndexChange.Replace(
                number,
                List.of(
                        new SearchDocument(
                                key,
                                SearchDocumentType.SEMINAR,
                                new PublicationReference(number, title, url, kind),
                                key,
                                String.valueOf(detail.seminar()),
                                title,
                                "",
                                url,
                                null,
                                null,
                                "en-GB",
                                published,
                                2006,
                                detail,
                                Map.of())));
    }

    /** When all of it was published. */
    public Shelf at(Instant time) {
        updated = time;
        return this;
    }

    /** How far it worked, of all that is added after this. */
    public Shelf worked(String evidence) {
        publication =
                new PublicationReference(
                        publication.id(),
                        publication.title(),
                        publication.url(),
                        publication.kind(),
                        new FacetValue(evidence, label(evidence)));
        return this;
    }

    /** Facets of all that is added after this. */
    public Shelf under(FacetName name, String... values) {
        facets.put(
                name,
                Arrays.stream(values).map(value -> new FacetValue(value, label(value))).toList());
        return this;
    }

    /** The same with values that include each other. */
    public Shelf under(FacetName name, List<FacetValue> values) {
        facets.put(name, values);
        return this;
    }

    public Shelf summary(String text) {
        long id = publication.id();
        return add("p" + id, SearchDocumentType.PUBLICATION, publication.title(), text, null, null);
    }

    public Shelf lesson(int number, String title, String text) {
        String key = "l" + publication.id() + "-" + number;
        return add(key, SearchDocumentType.LESSON, title, text, null, null);
    }

    /** All lessons were seen in so many case studies. */
    public Shelf seenIn(int supporting, int contradicting) {
        documents.replaceAll(
                document ->
                        document.type() == SearchDocumentType.LESSON
                                ? document.with(
                                        new ResultDetail.OfLesson(
                                                new CasesCounted(supporting, contradicting),
                                                "",
                                                null,
                                                false,
                                                null))
                                : document);
        return this;
    }

    public Shelf action(int number, String title, String text) {
        String key = "a" + publication.id() + "-" + number;
        return add(key, SearchDocumentType.ACTION, title, text, null, null);
    }

    /** Of what was added last. */
    public Shelf detail(ResultDetail detail) {
        documents.add(documents.removeLast().with(detail));
        return this;
    }

    /** An attachment whose pages are numbered from one. */
    public Shelf attachment(long document, String title, String... pages) {
        for (int page = 1; page <= pages.length; page++) {
            String url = "/d/" + document + "/file.pdf";
            add(
                    "d" + document + "-p" + page,
                    SearchDocumentType.PAGE,
                    title,
                    pages[page - 1],
                    page,
                    new DocumentReference(document, url));
        }
        return this;
    }

    private Shelf add(
            String key,
            SearchDocumentType type,
            String title,
            String text,
            Integer page,
            DocumentReference document) {
        String group = document == null ? key : "d" + document.id();
        String url =
                document == null ? publication.url() + "#" + key : document.url() + "#page=" + page;
        documents.add(
                new SearchDocument(
                        key,
                        type,
                        publication,
                        group,
                        key,
                        title,
                        text,
                        url,
                        page,
                        document,
                        "en",
                        updated,
                        2006,
                        facets));
        return this;
    }

    public IndexChange.Replace replace() {
        return new IndexChange.Replace(publication.id(), documents);
    }

    private static String label(String value) {
        return value.substring(0, 1).toUpperCase(Locale.ROOT) + value.substring(1);
    }
}
