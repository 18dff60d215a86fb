package org.commonground.portal.seminars.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.commonground.portal.security.Proxies;
import org.commonground.seminars.Seminars;
import org.commonground.seminars.bookings.Booking;
import org.commonground.seminars.bookings.BookingDesk;
import org.commonground.seminars.bookings.BookingLinks;
import org.commonground.seminars.bookings.BookingRequest;
import org.commonground.seminars.bookings.BookingThrottle;
import org.commonground.seminars.bookings.Bookings;
import org.commonground.seminars.bookings.UnknownBooking;
import org.commonground.seminars.bookings.WaitingListDesk;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code /api/v1/seminars/{id}/bookings}: everyone books, organisers see who did and act on the
 * waiting list.
 */
@Path("seminars")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RequestScoped
public class PlacesResource {
    static final String NUMBER = "Number of the booking";

    private static final String BOOKINGS = SeminarResource.ID + "/bookings";
    private static final String BOOKING = BOOKINGS + "/{booking: \\d{1,18}}";

    @Inject private Seminars seminars;

    @Inject private BookingDesk desk;

    @Inject private Bookings bookings;

    @Inject private WaitingListDesk waiting;

    @Inject private BookingLinks links;

    @Inject private BookingThrottle throttle;

    @Inject private Proxies proxies;

    /** All bookings of a seminar, whatever became of them. */
    @Schema(description = "All bookings of a seminar")
    public record BookingsJson(
            @Schema(description = "The oldest first") List<BookingJson> bookings) {}

    /**
     * Books places; {@code Idempotency-Key} is a random text of the program's own: the same key
     * again is the same booking. Answers 201 with the address by which it is changed.
     */
    @POST
    @Path(BOOKINGS)
    @Operation(
            summary = "Books places",
            description =
                    "For everyone; the same key again is the same booking. Where places are taken"
                            + " the party waits")
    @APIResponseSchema(
            value = BookingJson.class,
            responseCode = "201",
            responseDescription =
                    "The booking, with the address by which it is changed in Location")
    public Response book(
            @Parameter(description = SeminarResource.NUMBER) @PathParam("id") long id,
            @Parameter(description = OnceKey.DESCRIPTION, required = true)
                    @HeaderParam(OnceKey.HEADER)
                    @Nullable String key,
            @RequestBody(
                            description = BookingInput.DESCRIPTION,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            example = BookingInput.EXAMPLE))
                    String body,
            @Context HttpServletRequest http,
            @Context UriInfo uri) {
        String once = OnceKey.of(key);
        throttle.count(proxies.clientAddress(http));
        BookingInput input = new BookingInput(body);
        Booking booking = desk.book(new BookingRequest(id, once, input.details(), input.agreed()));
        return Response.created(
                        uri.getBaseUriBuilder().path("bookings/" + links.token(booking)).build())
                .entity(BookingJson.of(booking, links.path(booking), ""))
                .build();
    }

    @GET
    @Path(BOOKINGS)
    @Operation(
            summary = "All bookings of a seminar",
            description = "For organisers; whatever became of them")
    public BookingsJson all(
            @Parameter(description = SeminarResource.NUMBER) @PathParam("id") long id) {
        Map<Long, String> reasons = new HashMap<>();
        waiting.queue(seminars.get(id).id())
                .forEach((booking, reason) -> reasons.put(booking.id(), reason.words()));
        return new BookingsJson(
                bookings.of(id).stream()
                        .map(
                                booking ->
                                        BookingJson.of(
                                                booking,
                                                null,
                                                reasons.getOrDefault(booking.id(), "")))
                        .toList());
    }

    /** Takes {@code {"place": 1, "note": "..."}} and puts the party there on the waiting list. */
    @POST
    @Path(BOOKING + "/move")
    @Operation(
            summary = "Puts a party elsewhere on the waiting list",
            description = "For organisers; on the record")
    public BookingsJson move(
            @Parameter(description = SeminarResource.NUMBER) @PathParam("id") long id,
            @Parameter(description = NUMBER) @PathParam("booking") long booking,
            @RequestBody(
                            description = "Which place, from 1, and why",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            example =
                                                    "{\"place\": 1, \"note\": \"They travel"
                                                            + " together.\"}"))
                    String body) {
        waiting.move(
                reference(id, booking),
                PlanInput.number(body, "place"),
                PlanInput.text(body, "note"));
        return all(id);
    }

    /** Takes {@code {"note": "..."}} and offers free places to a party whose turn it is not. */
    @POST
    @Path(BOOKING + "/offer")
    @Operation(
            summary = "Offers free places to a party whose turn it is not",
            description = "For organisers; on the record")
    public BookingsJson offer(
            @Parameter(description = SeminarResource.NUMBER) @PathParam("id") long id,
            @Parameter(description = NUMBER) @PathParam("booking") long booking,
            @RequestBody(
                            description = "Why",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            example = "{\"note\": \"They travel together.\"}"))
                    String body) {
        waiting.offer(reference(id, booking), PlanInput.text(body, "note"));
        return all(id);
    }

    private String reference(long seminar, long id) {
        return bookings.find(id)
                .filter(booking -> booking.seminar() == seminar)
                .map(Booking::reference)
                .orElseThrow(UnknownBooking::new);
    }
}
