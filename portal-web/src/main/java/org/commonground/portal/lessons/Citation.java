package org.commonground.portal.lessons;

import org.commonground.lessons.PublishedLesson;
import org.commonground.portal.parts.PublicationCard;

import java.util.ResourceBundle;

/** How to name a lesson in a report of one's own. */
final class Citation {
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.commonground.portal.Texts");

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
                        TEXTS.getString("site.name"),
                        address);
    }
}
