package org.commonground.lessons;

/** What happened to lessons; fired inside the transaction in which it happened. */
public sealed interface LessonEvent {

    /**
     * Another publication was published or withdrawn that says, or said, the same as a lesson of
     * this one, so that case studies are counted differently here.
     */
    record Recounted(long publication) implements LessonEvent {}
}
