package org.commonground.search;

/**
 * The publication or seminar a result belongs to, as much of it as a list of results shows.
 *
 * @param id its {@link IndexNumber}
 */
public record PublicationReference(long id, String title, String url, FacetValue kind) {
    /** Whether lessons are counted over it. */
    public boolean isCaseStudy() {
        return kind.value().equals("case-study");
    }

    /** Whether it is a seminar, which belongs to no publication. */
    public boolean isSeminar() {
        return IndexNumber.isOfSeminar(id);
    }
}
