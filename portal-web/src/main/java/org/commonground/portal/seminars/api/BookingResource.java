package org.commonground.portal.seminars.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.commonground.seminars.bookings.Booking;
import org.commonground.seminars.bookings.BookingDesk;
import org.commonground.seminars.bookings.BookingLinks;
import org.commonground.seminars.bookings.BookingState;
import org.commonground.seminars.bookings.Bookings;
import org.commonground.seminars.bookings.WaitingListDesk;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/**
 * {@code /api/v1/bookings/{token}}: what whoever holds a booking's link does with it. The token is
 * what stands behind {@code /b/} in the link.
 */
@Path("bookings/{token}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RequestScoped
public class BookingResource {
    static final String TOKEN = "What stands behind /b/ in the link of the booking";

    @Inject private BookingDesk desk;

    @Inject private Bookings bookings;

    @Inject private BookingLinks links;

    @Inject private WaitingListDesk waiting;

    @GET
    @Operation(summary = "A booking", description = "For whoever holds its link")
    public BookingJson get(@Parameter(description = TOKEN) @PathParam("token") String token) {
        return json(bookings.get(links.reference(token)));
    }

    /** Takes names and answers as a booking does; a smaller party gives places back. */
    @PUT
    @Operation(summary = "Changes who comes", description = "A smaller party gives places back")
    public BookingJson change(
            @Parameter(description = TOKEN) @PathParam("token") String token,
            @RequestBody(
                            description = BookingInput.DESCRIPTION,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            example = BookingInput.EXAMPLE_OF_CHANGE))
                    String body) {
        return json(desk.change(links.reference(token), new BookingInput(body).details()));
    }

    /** Takes the places that are offered. */
    @POST
    @Path("accept")
    @Operation(summary = "Takes the places that are offered")
    public BookingJson accept(@Parameter(description = TOKEN) @PathParam("token") String token) {
        return json(desk.accept(links.reference(token)));
    }

    /** Gives everything back: places, an offer, the place on the waiting list. */
    @POST
    @Path("cancel")
    @Operation(
            summary = "Gives everything back",
            description = "Places, an offer, the place on the waiting list")
    public BookingJson cancel(@Parameter(description = TOKEN) @PathParam("token") String token) {
        return json(desk.cancel(links.reference(token)));
    }

    private BookingJson json(Booking booking) {
        return BookingJson.of(
                booking,
                links.path(booking),
                booking.state() == BookingState.WAITING ? waiting.reason(booking).words() : "");
    }
}
