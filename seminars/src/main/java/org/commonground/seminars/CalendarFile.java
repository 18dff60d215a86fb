package org.commonground.seminars;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Seminars as an iCalendar file (RFC 5545), with the time zones they are in. */
public final class CalendarFile {
    private static final String PRODUCT = "-//Common Ground//Seminars//EN";

    private final Calendar calendar;
    private final TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();
    private final Set<String> defined = new HashSet<>();

    private CalendarFile(Method method, List<CalendarEntry> entries) {
        calendar =
                new Calendar()
                        .withDefaults()
                        .withProdId(PRODUCT)
                        .withProperty(method)
                        .getFluentTarget();
        entries.forEach(entry -> define(entry.seminar().plan().timetable().zone()));
        if (entries.isEmpty()) {
            // A calendar without any component is none: RFC 5545, 3.6.
            define(Timetable.USUAL_ZONE);
        }
        boolean cancels = method.equals(ImmutableMethod.CANCEL);
        entries.forEach(entry -> calendar.withComponent(event(entry, cancels)));
    }

    /** For a calendar to follow or to copy from; who is in it, it does not say. */
    public static byte[] published(List<CalendarEntry> entries) {
        return new CalendarFile(ImmutableMethod.PUBLISH, entries).bytes();
    }

    /** Puts a seminar into a guest's calendar, or replaces what is there. */
    public static byte[] invitation(CalendarEntry entry) {
        return new CalendarFile(ImmutableMethod.REQUEST, List.of(entry)).bytes();
    }

    /** Takes a seminar out of a guest's calendar. */
    public static byte[] withdrawal(CalendarEntry entry) {
        return new CalendarFile(ImmutableMethod.CANCEL, List.of(entry)).bytes();
    }

    /** Does nothing for a zone that has no definition under its own name, such as an offset. */
    private void define(String zone) {
        TimeZone definition = zones.getTimeZone(zone);
        if (definition != null && definition.getID().equals(zone) && defined.add(zone)) {
            calendar.withComponent(definition.getVTimeZone());
        }
    }

    private byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter().output(calendar, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory was full", e);
        }
        return bytes.toByteArray();
    }

    private VEvent event(CalendarEntry entry, boolean cancels) {
        SeminarPlan plan = entry.seminar().plan();
        VEvent event =
                new VEvent(
                        time(plan.timetable(), Objects.requireNonNull(plan.timetable().starts())),
                        time(plan.timetable(), Objects.requireNonNull(plan.timetable().ends())),
                        plan.title());
        replace(event, new DtStamp(entry.edition().written()));
        event.add(new Uid(entry.edition().uid()));
        event.add(new Sequence(entry.edition().sequence()));
        event.add(new Url(URI.create(entry.url())));
        event.add(new Location(plan.place().inOneLine()));
        event.add(new Description(description(entry)));
        boolean isOff = cancels || entry.seminar().state() == SeminarState.CANCELLED;
        event.add(isOff ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(organiser(entry));
        CalendarEntry.Invitation invitation = entry.invitation();
        if (invitation != null) {
            event.add(attendee(invitation, cancels));
        }
        return event;
    }

    /** In universal time where the file cannot say what its zone is. */
    private Temporal time(Timetable times, LocalDateTime local) {
        ZonedDateTime time = local.atZone(times.zoneId());
        return defined.contains(times.zone()) ? time : time.toInstant();
    }

    /** The hosts by their names; RFC 5546 wants one in every file, whatever its method. */
    private static Organizer organiser(CalendarEntry entry) {
        String hosts =
                entry.seminar().plan().announcement().hosts().stream()
                        .map(Host::name)
                        .collect(Collectors.joining(", "));
        return new Organizer(
                new ParameterList(hosts.isEmpty() ? List.of() : List.of(new Cn(hosts))),
                mailto(entry.organiser()));
    }

    /** They booked, so a calendar need not ask them whether they come. */
    private static Attendee attendee(CalendarEntry.Invitation invitation, boolean cancels) {
        List<Parameter> answer = cancels ? List.of() : List.of(PartStat.ACCEPTED, Rsvp.FALSE);
        List<Parameter> parameters = new ArrayList<>(answer);
        parameters.add(new Cn(invitation.name()));
        return new Attendee(new ParameterList(parameters), mailto(invitation.guest()));
    }

    /** An address may have characters that RFC 6068 has written otherwise. */
    private static URI mailto(String address) {
        try {
            URI uri = new URI("mailto", address, null);
            // Headers would begin there.
            return URI.create(uri.toString().replace("?", "%3F"));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(address, e);
        }
    }

    private static void replace(VEvent event, Property property) {
        event.removeAll(property.getName());
        event.add(property);
    }

    private static String description(CalendarEntry entry) {
        CalendarEntry.Invitation invitation = entry.invitation();
        String join =
                invitation == null || invitation.joinLink().isEmpty()
                        ? ""
                        : "\n\nTo take part online: " + invitation.joinLink();
        return entry.seminar().plan().announcement().summary() + join + "\n\n" + entry.url();
    }
}
