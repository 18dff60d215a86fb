package org.commonground.portal.seminars.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

import org.commonground.lessons.PublishedLesson;
import org.commonground.publications.Publication;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/** What the library has to a seminar. */
@Schema(description = "What the library has to a seminar, besides its reading list")
@JsonbPropertyOrder({"publications", "lessons", "learnt"})
public record RelatedWorksJson(
        @Schema(description = "Filed under the same terms")
                List<RelatedPublicationJson> publications,
        @Schema(description = "One of each publication that is read or related")
                List<RelatedLessonJson> lessons,
        @Schema(description = "Lessons that editors took from what people learnt there")
                List<RelatedLessonJson> learnt) {

    static RelatedWorksJson of(
            List<Publication> publications,
            List<PublishedLesson> lessons,
            List<PublishedLesson> learnt) {
        return new RelatedWorksJson(
                publications.stream().map(RelatedPublicationJson::of).toList(),
                lessons.stream().map(RelatedLessonJson::of).toList(),
                learnt.stream().map(RelatedLessonJson::of).toList());
    }

    /** A publication. */
    @Schema(description = "A publication")
    @JsonbPropertyOrder({"id", "kind", "title", "url"})
    public record RelatedPublicationJson(
            @Schema(description = "Its number") long id,
            @Schema(description = "Its kind, such as case-study") String kind,
            @Schema(description = "Its title") String title,
            @Schema(description = "Path of its page") String url) {
        static RelatedPublicationJson of(Publication publication) {
            return new RelatedPublicationJson(
                    publication.id(),
                    publication.kind().value(),
                    publication.published().orElseThrow().title(),
                    publication.address());
        }
    }

    /** A lesson. */
    @Schema(description = "A lesson")
    @JsonbPropertyOrder({"id", "statement", "url", "publication"})
    public record RelatedLessonJson(
            @Schema(description = "Its number") long id,
            @Schema(description = "What was learnt") String statement,
            @Schema(description = "Path of its page") String url,
            @Schema(description = "Title of the publication that it is from") String publication) {
        static RelatedLessonJson of(PublishedLesson lesson) {
            return new RelatedLessonJson(
                    lesson.id(),
                    lesson.point().statement(),
                    lesson.address(),
                    lesson.version().title());
        }
    }
}
