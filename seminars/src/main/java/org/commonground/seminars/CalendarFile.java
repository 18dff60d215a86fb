package org.commonground.seminars;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
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
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Seminars as an iCalendar file (RFC 5545), with the time zones they are in. */
public final class CalendarFile {
    private static final String PRODUCT = "-//Common Ground//Seminars//EN";

    private final Calendar calendar;
    private final TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();

    private CalendarFile(Method method, List<CalendarEntry> entries) {
        calendar =
                new Calendar()
                        .withDefaults()
                        .withProdId(PRODUCT)
                        .withProperty(method)
                        .getFluentTarget();
        Set<String> known = new HashSet<>();
        for (CalendarEntry entry : entries) {
            String zone = entry.seminar().plan().timetable().zone();
            TimeZone definition = zones.getTimeZone(zone);
            if (definition != null && known.add(zone)) {
                calendar.withComponent(definition.getVTimeZone());
            }
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

    private byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter().output(calendar, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory was full", e);
        }
        return bytes.toByteArray();
    }

    private static VEvent event(CalendarEntry entry, boolean cancels) {
        SeminarPlan plan = entry.seminar().plan();
        ZoneId zone = plan.timetable().zoneId();
        LocalDateTime starts = Objects.requireNonNull(plan.timetable().starts());
        LocalDateTime ends = Objects.requireNonNull(plan.timetable().ends());
        VEvent event = new VEvent(starts.atZone(zone), ends.atZone(zone), plan.title());
        replace(event, new DtStamp(entry.written()));
        event.add(new Uid(entry.uid()));
        event.add(new Sequence(entry.sequence()));
        event.add(new Url(URI.create(entry.url())));
        event.add(new Location(plan.place().inOneLine()));
        event.add(new Description(description(entry)));
        boolean isOff = cancels || entry.seminar().state() == SeminarState.CANCELLED;
        event.add(isOff ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        CalendarEntry.Invitation invitation = entry.invitation();
        if (invitation != null) {
            event.add(new Organizer(URI.create("mailto:" + invitation.organiser())));
            event.add(new Attendee(URI.create("mailto:" + invitation.guest())));
        }
        return event;
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
