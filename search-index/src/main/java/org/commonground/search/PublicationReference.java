package org.commonground.search;

import org.jspecify.annotations.Nullable;

/**
 * The publication or seminar a result belongs to, as much of it as a list of results shows.
 *
 * @param id its {@link IndexNumber}
 * @param evidence how far what it tells of is known to have worked, null where nobody says so
 */
public record PublicationReference(
        long id, String title, String url, FacetValue kind, @Nullable FacetValue evidence) {

    /** Of what says nothing of evidence. */
    public PublicationReference(long id, String title, String url, FacetValue kind) {
        this(id, title, url, kind, null);
    }

    /** Whether lessons are counted over it. */
    public boolean isCaseStudy() {
        return kind.value().equals("case-study");
    }

    /** Whether it is a seminar, which belongs to no publication. */
    public boolean isSeminar() {
        return IndexNumber.isOfSeminar(id);
    }
}
