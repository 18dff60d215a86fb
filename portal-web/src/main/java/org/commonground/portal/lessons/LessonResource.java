package org.commonground.portal.lessons;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.commonground.documents.Documents;
import org.commonground.kernel.PublicAddress;
import org.commonground.lessons.Lesson;
import org.commonground.lessons.Lessons;
import org.commonground.lessons.PublishedLesson;
import org.commonground.lessons.SameLessons;
import org.commonground.lessons.Sightings;

import java.util.List;

/** {@code /api/v1/lessons}: everyone reads what is published. */
@Path("lessons")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class LessonResource {
    @Inject private Lessons lessons;

    @Inject private SameLessons same;

    @Inject private CaseSightings cases;

    @Inject private Documents documents;

    @Inject private PublicAddress address;

    /** 404 for what never was public, 410 with the reason for what was. */
    @GET
    @Path("{id: \\d{1,18}}")
    public LessonJson get(@PathParam("id") long id) {
        PublishedLesson lesson = lessons.published(id);
        Sightings seen = same.sightings(id);
        return LessonJson.of(
                lesson,
                LessonCards.of(lesson.publication(), lesson.version(), documents, same)
                        .card(lesson.point(), 1),
                new LessonJson.SeenJson(
                        seen.supporting().size(),
                        seen.of(),
                        seen.contradicting().size(),
                        named(seen.supporting()),
                        named(seen.contradicting())),
                Citation.of(lesson, address.of(lesson.address())));
    }

    private List<LessonJson.CaseJson> named(List<Lesson> seen) {
        return cases.of(seen).stream().map(LessonJson.CaseJson::of).toList();
    }
}
