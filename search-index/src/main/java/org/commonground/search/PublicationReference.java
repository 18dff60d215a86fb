package org.commonground.search;

/** The publication a result belongs to, as much of it as a list of results shows. */
public record PublicationReference(long id, String title, String url, FacetValue kind) {
    /** Whether lessons are counted over it. */
    public boolean isCaseStudy() {
        return kind.value().equals("case-study");
    }
}
