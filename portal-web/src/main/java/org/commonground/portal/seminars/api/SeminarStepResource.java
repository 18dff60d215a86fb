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
    public Response publish(@PathParam("id") long id) {
        return answer(desk.publish(id));
    }

    /** Lists a seminar that took place elsewhere among the past ones. */
    @POST
    @Path(SeminarResource.ID + "/past")
    public Response listAsPast(@PathParam("id") long id) {
        return answer(desk.listAsPast(id));
    }

    /** Takes {@code {"note": "..."}}, which everybody who booked reads. */
    @POST
    @Path(SeminarResource.ID + "/cancel")
    public Response cancel(@PathParam("id") long id, String body) {
        return answer(desk.cancel(id, PlanInput.text(body, "note")));
    }

    /** A new draft with the same plan; answers 201 with its address. */
    @POST
    @Path(SeminarResource.ID + "/copy")
    public Response copy(@PathParam("id") long id, @Context UriInfo uri) {
        Seminar copy = desk.copy(id);
        return Response.created(uri.getBaseUriBuilder().path("seminars/" + copy.id()).build())
                .entity(json(copy))
                .tag(RevisionTag.of(copy))
                .build();
    }

    private Response answer(Seminar seminar) {
        return Response.ok(json(seminar)).tag(RevisionTag.of(seminar)).build();
    }

    private SeminarJson json(Seminar seminar) {
        return SeminarJson.forOrganisers(seminar, waiting.places(seminar.id()));
    }
}
