package org.commonground.lessons;

import org.commonground.publications.LearningPoint;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationVersion;

/** A lesson as readers see it: what the published version of its publication says. */
public record PublishedLesson(
        long id, Publication publication, PublicationVersion version, LearningPoint point) {

    /** The permanent address, {@code /l/12/begin-with-a-meal}. */
    public String address() {
        return Lesson.address(id, point.statement());
    }
}
