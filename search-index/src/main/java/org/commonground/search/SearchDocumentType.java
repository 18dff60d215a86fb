package org.commonground.search;

/** What a search document stands for. */
public enum SearchDocumentType {
    PUBLICATION,
    LESSON,
    ACTION,
    PAGE,
    SEMINAR;

    /** The kind of lessons, whatever publication they belong to. */
    public static final String LESSON_KIND = "lesson";

    /** The kind of seminars. */
    public static final String SEMINAR_KIND = "seminar";

    /** The kind that results of this type have: the publication's own, or a name of its own. */
    public FacetValue kind(PublicationReference publication) {
        return switch (this) {
            case PUBLICATION, SEMINAR -> publication.kind();
            case LESSON -> new FacetValue(LESSON_KIND, "Lesson");
            case ACTION -> new FacetValue("plan-action", "Action of a plan");
            case PAGE -> new FacetValue("page", "Page of a document");
        };
    }
}
