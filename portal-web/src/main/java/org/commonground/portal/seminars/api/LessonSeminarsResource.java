package org.commonground.portal.seminars.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.commonground.seminars.related.RelatedSeminars;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** {@code /api/v1/lessons/{id}/seminars}: the seminars about a lesson. */
@Path("lessons/{id: \\d{1,18}}/seminars")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class LessonSeminarsResource {
    @Inject private RelatedSeminars related;

    @GET
    @Operation(summary = "Seminars about a lesson", description = SeminarResource.RELATED_FIRST)
    public RelatedSeminarsJson about(
            @Parameter(description = "Number of the lesson") @PathParam("id") long id) {
        return RelatedSeminarsJson.of(related.aboutLesson(id));
    }
}
