package org.commonground.portal.door;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.portal.errors.FormErrors;
import org.commonground.portal.routes.AddressNumber;
import org.commonground.portal.routes.Asked;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.Seminars;
import org.commonground.seminars.attendance.Attendance;
import org.commonground.seminars.attendance.DoorList;
import org.commonground.seminars.bookings.PlacesNow;
import org.commonground.seminars.bookings.WaitingListDesk;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** The list at the door of a seminar. */
@Named
@RequestScoped
public class OpenDoor {
    /** So long after the end a device may keep the list, for what it has not sent yet. */
    private static final Duration KEPT = Duration.ofDays(1);

    @Inject private Seminars seminars;

    @Inject private Attendance attendance;

    @Inject private WaitingListDesk waiting;

    @Inject private HttpServletRequest http;

    private Seminar seminar;
    private DoorList list;
    private FormErrors errors = FormErrors.NONE;

    @PostConstruct
    void open() {
        seminar = seminars.get(AddressNumber.of(http, "id"));
        list = attendance.of(seminar.id());
    }

    public Seminar seminar() {
        return seminar;
    }

    public DoorList list() {
        return list;
    }

    public PlacesNow places() {
        return waiting.places(seminar.id());
    }

    /** Those whose name, organisation or contact holds what was looked for. */
    public List<GuestLine> lines() {
        return list.guests().stream()
                .map(guest -> new GuestLine(guest, zone()))
                .filter(line -> line.has(asked()))
                .toList();
    }

    public String asked() {
        return Asked.field(http, "q");
    }

    /** For times of day on the page. */
    public ZoneId zone() {
        return seminar.plan().timetable().zoneId();
    }

    /** Until when a device may keep the list; empty for a draft without a date. */
    public String keptUntil() {
        Instant ends = seminar.endsAt();
        return ends == null ? "" : ends.plus(KEPT).toString();
    }

    /** What was typed of somebody to be let in. */
    public String typed(String field) {
        return "POST".equals(http.getMethod()) ? Asked.field(http, field) : "";
    }

    /** The same as long as the form is, so that sending it twice lets in one. */
    public String key() {
        String sent = typed("key");
        return sent.isEmpty() ? UUID.randomUUID().toString() : sent;
    }

    public FormErrors errors() {
        return errors;
    }

    void refuse(FormErrors found) {
        errors = found;
    }
}
