package org.commonground.portal.lessons;

import org.commonground.lessons.PublishedLesson;
import org.commonground.portal.parts.PublicationCard;
import org.commonground.portal.parts.Texts;

/** How to name a lesson in a report of one's own. */
final class Citation {
    private Citation() {}

    static String of(PublishedLesson lesson, String address) {
        PublicationCard source = PublicationCard.of(lesson.publication());
        String statement = lesson.point().statement().strip();
        return "“%s%s” Lesson %d, from “%s”%s, version %d. %s, %s"
                .formatted(
                        statement,
                        statement.matches("(?s).*[.?!]") ? "" : ".",
                        lesson.id(),
                        source.title(),
                        source.meta().isEmpty() ? "" : " (" + source.meta() + ")",
                        lesson.version().number(),
                        Texts.of("site.name"),
                        address);
    }
}
