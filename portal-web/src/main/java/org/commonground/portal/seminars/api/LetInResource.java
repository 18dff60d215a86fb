package org.commonground.portal.seminars.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.commonground.seminars.attendance.LetInDesk;
import org.commonground.seminars.bookings.Booking;
import org.commonground.seminars.bookings.Contact;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * {@code /api/v1/seminars/{id}/let-in} and {@code .../bookings/{booking}/let-in}: who stands at the
 * door without a place is let in and ticked off. {@code "givesOn": true} says that it may be on the
 * place of somebody who has not come.
 */
@Path("seminars")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RequestScoped
public class LetInResource {
    private static final String GIVES_ON =
            "givesOn: whether it may be on places of people who have not come; once the seminar has"
                    + " begun, and while fewer people are in than it has places";

    @Inject private LetInDesk desk;

    /** Takes {@code {"name", "organisation", "givesOn"}}, of somebody who has not booked. */
    @POST
    @Path(SeminarResource.ID + "/let-in")
    @Operation(
            summary = "Lets somebody in who has not booked",
            description =
                    "For organisers; they are ticked off, too. 409 when no place can be had. The"
                            + " same key again is the same person")
    public BookingJson walkIn(
            @Parameter(description = SeminarResource.NUMBER) @PathParam("id") long id,
            @Parameter(description = OnceKey.DESCRIPTION, required = true)
                    @HeaderParam(OnceKey.HEADER)
                    @Nullable String key,
            @RequestBody(
                            description = "Who it is. " + GIVES_ON,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            example =
                                                    "{\"name\": \"Ada Field\", \"organisation\":"
                                                            + " \"Council\", \"givesOn\": false}"))
                    String body) {
        Contact person =
                new Contact(PlanInput.text(body, "name"), "", PlanInput.text(body, "organisation"));
        return json(desk.walkIn(id, OnceKey.of(key), person, givesOn(body)));
    }

    /** Takes {@code {"givesOn"}}, or nothing, for a whole party that waits or is offered places. */
    @POST
    @Path(SeminarResource.ID + "/bookings/{booking: \\d{1,18}}/let-in")
    @Operation(
            summary = "Lets a party in that waits",
            description =
                    "For organisers; all of them are ticked off, too. 409 when there are not enough"
                            + " places, or the booking is cancelled or lapsed")
    public BookingJson waiting(
            @Parameter(description = SeminarResource.NUMBER) @PathParam("id") long id,
            @Parameter(description = PlacesResource.NUMBER) @PathParam("booking") long booking,
            @Parameter(description = OnceKey.DESCRIPTION, required = true)
                    @HeaderParam(OnceKey.HEADER)
                    @Nullable String key,
            @RequestBody(
                            description = GIVES_ON,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            example = "{\"givesOn\": false}"))
                    String body) {
        return json(desk.waiting(id, OnceKey.of(key), booking, givesOn(body)));
    }

    private static boolean givesOn(String body) {
        return PlanInput.flag(body, "givesOn");
    }

    private static BookingJson json(Booking booking) {
        return BookingJson.of(booking, null, "");
    }
}
