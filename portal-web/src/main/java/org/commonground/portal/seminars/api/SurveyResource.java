package org.commonground.portal.seminars.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.commonground.seminars.Seminars;
import org.commonground.seminars.bookings.Booking;
import org.commonground.seminars.bookings.BookingLinks;
import org.commonground.seminars.bookings.Bookings;
import org.commonground.seminars.surveys.SurveyAnswer;
import org.commonground.seminars.surveys.SurveyDesk;
import org.commonground.seminars.surveys.SurveyForm;
import org.commonground.seminars.surveys.Surveys;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** {@code /api/v1/bookings/{token}/survey}: what those who came say of a seminar. */
@Path("bookings/{token}/survey")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RequestScoped
public class SurveyResource {
    @Inject private SurveyDesk desk;

    @Inject private Surveys surveys;

    @Inject private Seminars seminars;

    @Inject private Bookings bookings;

    @Inject private BookingLinks links;

    @GET
    @Operation(
            summary = "Who of a party is asked, and what they said",
            description = "For whoever holds the link of the booking")
    public SurveyJson get(
            @Parameter(description = BookingResource.TOKEN) @PathParam("token") String token) {
        return json(booking(token));
    }

    /** Takes what one of them says, or says now instead of before. */
    @PUT
    @Operation(
            summary = "What one of them says, instead of what they said before",
            description = "A learning point is offered to the editors")
    public SurveyJson answer(
            @Parameter(description = BookingResource.TOKEN) @PathParam("token") String token,
            @RequestBody(
                            description =
                                    "Who, and how useful it was from 1 to 5; a learning point for"
                                            + " others under statement",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            example =
                                                    "{\"attendee\": 12, \"usefulness\": 4,"
                                                            + " \"change\": \"\", \"statement\":"
                                                            + " \"Meet early.\", \"advice\": \"\","
                                                            + " \"mayName\": true}"))
                    String body) {
        Booking booking = booking(token);
        desk.answer(
                booking,
                PlanInput.number(body, "attendee"),
                new SurveyForm(
                        PlanInput.number(body, "usefulness"),
                        PlanInput.text(body, "change"),
                        PlanInput.text(body, "statement"),
                        PlanInput.text(body, "advice"),
                        PlanInput.flag(body, "mayName")));
        return json(booking);
    }

    private Booking booking(String token) {
        return bookings.get(links.reference(token));
    }

    private SurveyJson json(Booking booking) {
        return new SurveyJson(
                desk.closedBecause(booking).orElse(""),
                desk.closes(seminars.get(booking.seminar())),
                desk.asked(booking).stream()
                        .map(
                                person ->
                                        new SurveyJson.PersonJson(
                                                person.id(),
                                                person.name(),
                                                surveys.by(person.id())
                                                        .map(SurveyAnswer::form)
                                                        .orElse(null)))
                        .toList());
    }
}
