package org.commonground.portal.seminars.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.commonground.seminars.featured.FeatureDesk;
import org.commonground.seminars.featured.FeaturedSeminars;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** {@code /api/v1/seminars/{id}/featured}: organisers and editors put a seminar before readers. */
@Path("seminars/{id: \\d{1,18}}/featured")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RequestScoped
public class FeatureResource {
    @Inject private FeaturedSeminars featured;

    @Inject private FeatureDesk desk;

    @PUT
    @Operation(
            summary = "Features a seminar",
            description = "For organisers and editors; replaces what was said of it before")
    public FeaturedResource.FeaturedJson feature(
            @Parameter(description = SeminarResource.NUMBER) @PathParam("id") long id,
            @RequestBody(
                            description =
                                    "The last day, usually that of the seminar, and pages besides"
                                            + " the start page",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            example =
                                                    "{\"until\": \"2026-10-01\", \"pages\":"
                                                            + " [\"/p/12\"]}"))
                    String body) {
        desk.feature(id, day(PlanInput.text(body, "until")), PlanInput.texts(body, "pages"));
        return FeaturedResource.shown(featured);
    }

    @DELETE
    @Operation(
            summary = "Features a seminar no longer",
            description = "For organisers and editors; 204, also when it was not featured")
    public Response stop(
            @Parameter(description = SeminarResource.NUMBER) @PathParam("id") long id) {
        desk.stop(id);
        return Response.noContent().build();
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return written.isEmpty() ? null : LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new UnreadableInput("The field “until” must be a day like 2026-10-01.");
        }
    }
}
