package org.commonground.portal.seminars.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.commonground.seminars.Seminar;
import org.commonground.seminars.SeminarDesk;
import org.commonground.seminars.bookings.WaitingListDesk;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

import java.util.List;

/** {@code /api/v1/seminars/{id}/{step}}: what organisers do with a seminar, step by step. */
@Path("seminars")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RequestScoped
public class SeminarStepResource {
    @Inject private SeminarDesk desk;

    @Inject private WaitingListDesk waiting;

    @POST
    @Path(SeminarResource.ID + "/publish")
    @Operation(
            summary = "Shows it to readers and opens it for booking",
            description = "For organisers")
    @APIResponseSchema(
            value = SeminarJson.class,
            responseCode = "200",
            responseDescription = "The seminar")
    public Response publish(
            @Parameter(description = SeminarResource.NUMBER) @PathParam("id") long id) {
        return answer(desk.publish(id));
    }

    /** Lists a seminar that took place elsewhere among the past ones. */
    @POST
    @Path(SeminarResource.ID + "/past")
    @Operation(
            summary = "Lists what took place elsewhere among the past ones",
            description = "For organisers")
    @APIResponseSchema(
            value = SeminarJson.class,
            responseCode = "200",
            responseDescription = "The seminar")
    public Response listAsPast(
            @Parameter(description = SeminarResource.NUMBER) @PathParam("id") long id) {
        return answer(desk.listAsPast(id));
    }

    /** Takes {@code {"note": "..."}}, which everybody who booked reads. */
    @POST
    @Path(SeminarResource.ID + "/cancel")
    @Operation(
            summary = "Calls it off",
            description = "For organisers; everybody who booked is told")
    @APIResponseSchema(
            value = SeminarJson.class,
            responseCode = "200",
            responseDescription = "The seminar")
    public Response cancel(
            @Parameter(description = SeminarResource.NUMBER) @PathParam("id") long id,
            @RequestBody(
                            description = "Why; everybody who booked reads it",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            example = "{\"note\": \"The hall is flooded.\"}"))
                    String body) {
        return answer(desk.cancel(id, PlanInput.text(body, "note")));
    }

    /** A new draft with the same plan; answers 201 with its address. */
    @POST
    @Path(SeminarResource.ID + "/copy")
    @Operation(summary = "A new draft with the same plan", description = "For organisers")
    @APIResponseSchema(
            value = SeminarJson.class,
            responseCode = "201",
            responseDescription = "The draft, with its address in Location")
    public Response copy(
            @Parameter(description = SeminarResource.NUMBER) @PathParam("id") long id,
            @Context UriInfo uri) {
        Seminar copy = desk.copy(id);
        return Response.created(uri.getBaseUriBuilder().path("seminars/" + copy.id()).build())
                .entity(json(copy))
                .tag(RevisionTag.of(copy))
                .build();
    }

    /** Takes {@code {"dates": ["2026-11-03"]}}; answers 201. */
    @POST
    @Path(SeminarResource.ID + "/repeat")
    @Operation(
            summary = "New drafts with the same plan on other dates",
            description = "For organisers; at the same time of day, all of them or none")
    @APIResponseSchema(
            value = SeminarResource.SeminarsJson.class,
            responseCode = "201",
            responseDescription = "The drafts, in the order of the dates")
    public Response repeat(
            @Parameter(description = SeminarResource.NUMBER) @PathParam("id") long id,
            @RequestBody(
                            description = "1 to 52 days on which it is not yet",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            example =
                                                    "{\"dates\": [\"2026-11-03\","
                                                            + " \"2026-12-01\"]}"))
                    String body) {
        List<SeminarJson> series =
                desk.repeat(id, PlanInput.days(body, "dates")).stream().map(this::json).toList();
        return Response.status(Response.Status.CREATED)
                .entity(new SeminarResource.SeminarsJson(series, false))
                .build();
    }

    private Response answer(Seminar seminar) {
        return Response.ok(json(seminar)).tag(RevisionTag.of(seminar)).build();
    }

    private SeminarJson json(Seminar seminar) {
        return SeminarJson.forOrganisers(seminar, waiting.places(seminar.id()));
    }
}
