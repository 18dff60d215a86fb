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

/**
 * {@code /api/v1/bookings/{token}}: what whoever holds a booking's link does with it. The token is
 * what stands behind {@code /b/} in the link.
 */
@Path("bookings/{token}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RequestScoped
public class BookingResource {
    @Inject private BookingDesk desk;

    @Inject private Bookings bookings;

    @Inject private BookingLinks links;

    @Inject private WaitingListDesk waiting;

    @GET
    public BookingJson get(@PathParam("token") String token) {
        return json(bookings.get(links.reference(token)));
    }

    /** Takes names and answers as a booking does; a smaller party gives places back. */
    @PUT
    public BookingJson change(@PathParam("token") String token, String body) {
        return json(desk.change(links.reference(token), new BookingInput(body).details()));
    }

    /** Takes the places that are offered. */
    @POST
    @Path("accept")
    public BookingJson accept(@PathParam("token") String token) {
        return json(desk.accept(links.reference(token)));
    }

    /** Gives everything back: places, an offer, the place on the waiting list. */
    @POST
    @Path("cancel")
    public BookingJson cancel(@PathParam("token") String token) {
        return json(desk.cancel(links.reference(token)));
    }

    private BookingJson json(Booking booking) {
        return BookingJson.of(
                booking,
                links.path(booking),
                booking.state() == BookingState.WAITING ? waiting.reason(booking).words() : "");
    }
}
