package org.commonground.search;

/** What a search document stands for. */
public enum SearchDocumentType {
    PUBLICATION,
    LESSON,
    PAGE;

    /** The kind that results of this type have: the publication's own, a lesson, or a page. */
    public FacetValue kind(PublicationReference publication) {
        return switch (this) {
            case PUBLICATION -> publication.kind();
            case LESSON -> new FacetValue("lesson", "Lesson");
            case PAGE -> new FacetValue("page", "Page of a document");
        };
    }
}
