package org.commonground.search;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** What a search document stands for. */
public enum SearchDocumentType {
    PUBLICATION(null),
    LESSON(new FacetValue("lesson", "Lesson")),
    ACTION(new FacetValue("plan-action", "Action of a plan")),
    PAGE(new FacetValue("page", "Page of a document")),
    SEMINAR(new FacetValue("seminar", "Seminar"));

    /** The kind of lessons, whatever publication they belong to. */
    public static final String LESSON_KIND = "lesson";

    /** The kind of seminars. */
    public static final String SEMINAR_KIND = "seminar";

    private final @Nullable FacetValue ownKind;

    SearchDocumentType(@Nullable FacetValue ownKind) {
        this.ownKind = ownKind;
    }

    /** The kind that all of this type have; empty where each publication has its own. */
    public Optional<FacetValue> ownKind() {
        return Optional.ofNullable(ownKind);
    }

    /** The kind that results of this type have: the publication's own, or a name of its own. */
    public FacetValue kind(PublicationReference publication) {
        return ownKind().orElseGet(publication::kind);
    }
}
