package org.commonground.portal.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.commonground.portal.security.CurrentPerson;
import org.commonground.seminars.Seminars;
import org.commonground.seminars.attendance.Attendance;
import org.commonground.seminars.attendance.CheckInDesk;
import org.commonground.seminars.attendance.DoorMark;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * {@code /api/v1/seminars/{id}/attendance}: who came. Takes {@code {"sentAt":
 * "2026-10-06T08:10:00Z", "marks": [{"key": "7d0c", "attendee": 12, "came": true, "at":
 * "2026-10-06T08:02:31Z"}]}}, in any order and any number of times; the times are those of one
 * device. Where {@code "person"} says who made them, nobody else can send them.
 */
@Path("seminars/{id: \\d{1,18}}/attendance")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class AttendanceResource {
    private static final String NUMBER = "Number of the seminar";

    @Inject private Attendance attendance;

    @Inject private CheckInDesk desk;

    @Inject private Seminars seminars;

    @Inject private CurrentPerson sender;

    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Who has places and who came", description = "For organisers")
    public AttendanceJson list(@Parameter(description = NUMBER) @PathParam("id") long id) {
        return AttendanceJson.of(attendance.of(seminars.get(id).id()), List.of());
    }

    @POST
    @Operation(
            summary = "Takes check-ins",
            description = "For organisers; in any order and any number of times")
    public AttendanceJson take(
            @Parameter(description = NUMBER) @PathParam("id") long id,
            @RequestBody(
                            description = "Marks as one device made them, by its clock",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            example =
                                                    "{\"sentAt\": \"2026-10-06T08:10:00Z\","
                                                        + " \"marks\": [{\"key\": \"7d0c\","
                                                        + " \"attendee\": 12, \"came\": true,"
                                                        + " \"at\": \"2026-10-06T08:02:31Z\"}]}"))
                    JsonObject body) {
        if (body.get("person") instanceof JsonNumber maker
                && maker.longValue() != sender.number()) {
            throw new MarksOfSomebodyElse();
        }
        if (!(body.get("marks") instanceof JsonArray marks)) {
            throw new UnreadableMarks("“marks” must be a list of check-ins.");
        }
        List<DoorMark> gone =
                desk.take(
                        id,
                        time("sentAt", body.get("sentAt")),
                        marks.stream().map(AttendanceResource::mark).toList());
        return AttendanceJson.of(attendance.of(id), gone);
    }

    private static DoorMark mark(JsonValue value) {
        if (value instanceof JsonObject mark
                && mark.get("key") instanceof JsonString key
                && mark.get("attendee") instanceof JsonNumber attendee) {
            boolean came = !JsonValue.FALSE.equals(mark.get("came"));
            return new DoorMark(
                    key.getString(), attendee.longValue(), came, time("at", mark.get("at")));
        }
        throw new UnreadableMarks(
                "Each of “marks” needs “key” (text), “attendee” (number), “came” (true or false)"
                        + " and “at” (time).");
    }

    private static Instant time(String name, @Nullable JsonValue value) {
        try {
            return Instant.parse(value instanceof JsonString text ? text.getString() : "");
        } catch (DateTimeParseException noTime) {
            throw new UnreadableMarks(
                    "“%s” must be a time like 2026-10-06T08:10:00Z.".formatted(name));
        }
    }
}
