package org.commonground.portal.seminars.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.commonground.seminars.Seminar;
import org.commonground.seminars.Seminars;
import org.commonground.seminars.related.RelatedWorks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** {@code /api/v1/seminars/{id}/related}: what the library has to a seminar. */
@Path("seminars/{id: \\d{1,18}}/related")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class RelatedResource {
    @Inject private RelatedWorks works;

    @Inject private Seminars seminars;

    @GET
    @Operation(
            summary = "What the library has to a seminar",
            description = "Besides what stands on its reading list")
    public RelatedWorksJson to(
            @Parameter(description = SeminarResource.NUMBER) @PathParam("id") long id) {
        Seminar seminar = seminars.published(id);
        return RelatedWorksJson.of(
                works.publications(seminar), works.lessons(seminar), works.learntAt(seminar));
    }
}
