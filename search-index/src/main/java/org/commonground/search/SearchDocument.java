package org.commonground.search;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One thing that can be found: a publication, a lesson, a page of an attachment, or a seminar. It
 * carries all that a result shows, so that answering a query reads no database.
 *
 * @param key unique in the index: {@code p12}, {@code l31}, {@code d7-p4}
 * @param group documents of one publication with the same group are one result: an attachment's
 *     pages share one, a publication and a lesson have each their own
 * @param id what the result is called by in addresses and the API
 * @param text what is searched and quoted besides the title; a line break ends a paragraph unless a
 *     hyphen stands before it
 * @param url where the result leads; a page's leads to that page
 * @param page 1-based, null where there are no pages
 * @param document the attachment a page belongs to, null for others
 * @param language BCP 47
 * @param updated what "newest" sorts by
 * @param detail of a lesson, an action or a seminar, null for others
 * @param facets what the result can be narrowed by; when {@link FacetName#KIND} is absent it is
 *     {@link #kind()}
 */
public record SearchDocument(
        String key,
        SearchDocumentType type,
        PublicationReference publication,
        String group,
        String id,
        String title,
        String text,
        String url,
        @Nullable Integer page,
        @Nullable DocumentReference document,
        String language,
        Instant updated,
        @Nullable Integer year,
        @Nullable ResultDetail detail,
        Map<FacetName, List<FacetValue>> facets) {

    public SearchDocument {
        Map<FacetName, List<FacetValue>> copy = new EnumMap<>(FacetName.class);
        facets.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        facets = Collections.unmodifiableMap(copy);
    }

    /** Of anything that has no {@link ResultDetail}. */
    public SearchDocument(
            String key,
            SearchDocumentType type,
            PublicationReference publication,
            String group,
            String id,
            String title,
            String text,
            String url,
            @Nullable Integer page,
            @Nullable DocumentReference document,
            String language,
            Instant updated,
            @Nullable Integer year,
            Map<FacetName, List<FacetValue>> facets) {
        this(
                key,
                type,
                publication,
                group,
                id,
                title,
                text,
                url,
                page,
                document,
                language,
                updated,
                year,
                null,
                facets);
    }

    /** The same with what a result of its type shows besides. */
    public SearchDocument with(ResultDetail other) {
        return new SearchDocument(
                key,
                type,
                publication,
                group,
                id,
                title,
                text,
                url,
                page,
                document,
                language,
                updated,
                year,
                other,
                facets);
    }

    /** The kind a result of this document has: the publication's own, a lesson, or a page. */
    public FacetValue kind() {
        return type.kind(publication);
    }
}
