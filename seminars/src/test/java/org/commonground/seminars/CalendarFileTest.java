package org.commonground.seminars;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Organizer;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;

import org.commonground.kernel.PublicAddress;
import org.commonground.mail.MailSender;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Read by the library that does not write them, and checked by that which does. */
class CalendarFileTest {
    private static final MailSender SENDER =
            new MailSender(
                    Optional.empty(),
                    "Common Ground",
                    new PublicAddress(Optional.of("https://portal.example"), 0));

    @Test
    void aPublicCalendarNamesTheHostsAndWhomToAsk() throws IOException, ParserException {
        VEvent event = event(CalendarFile.published(List.of(entry(PlannedDay.plan(), null))));

        Organizer organiser = event.getOrganizer();
        assertThat(organiser.getEmail()).isEqualTo("seminars@council.example");
        assertThat(organiser.getCommonName()).isEqualTo("Council, Forum of Faiths");
        assertThat(event.getAttendees()).isEmpty();
    }

    @Test
    void whereNobodyIsNamedToAskAnswersGoWhereTheMailsComeFrom()
            throws IOException, ParserException {
        VEvent event =
                event(
                        CalendarFile.published(
                                List.of(
                                        entry(
                                                hostedBy("", "The “A” & \"B\" group; Leeds"),
                                                null))));

        assertThat(event.getOrganizer().getEmail()).isEqualTo("common-ground@portal.example");
        assertThat(event.getOrganizer().getCommonName()).isEqualTo("The “A” & \"B\" group; Leeds");
    }

    @Test
    void whoBookedIsNotAskedWhetherTheyCome() throws IOException, ParserException {
        Attendee guest =
                event(CalendarFile.invitation(entry(PlannedDay.plan(), guest("ada@forum.example"))))
                        .getAttendees()
                        .getFirst();

        assertThat(guest.getCommonName()).isEqualTo("Ada Field");
        assertThat(guest.getParticipationStatus()).isEqualTo(ParticipationStatus.ACCEPTED);
        assertThat(guest.getRsvp()).isFalse();
    }

    @Test
    void anAddressMayHaveEveryCharacterThatMailAllows() throws IOException, ParserException {
        String address = "a%b{c}|d^e`f#g?h@forum.example";
        String written = "a%25b%7Bc%7D%7Cd%5Ee%60f%23g%3Fh@forum.example";
        CalendarEntry entry = entry(hostedBy(address, "Council"), guest(address));

        for (byte[] file :
                List.of(CalendarFile.invitation(entry), CalendarFile.withdrawal(entry))) {
            VEvent event = event(file);
            assertThat(event.getAttendees().getFirst().getEmail()).isEqualTo(written);
            assertThat(event.getOrganizer().getEmail()).isEqualTo(written);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/London",
                "America/New_York",
                "Asia/Kolkata",
                "Europe/Kyiv",
                "UTC",
                "GMT",
                "+05:30"
            })
    void aTimeIsRightInEveryZoneAndTheFileSaysWhatItsZoneIs(String zone)
            throws IOException, ParserException {
        SeminarPlan plan = PlannedDay.plan();
        LocalDateTime starts = LocalDateTime.parse("2026-10-06T09:30");
        SeminarPlan elsewhere =
                new SeminarPlan(
                        plan.announcement(),
                        new Timetable(zone, starts, starts.plusHours(7), List.of()),
                        plan.place(),
                        List.of(),
                        List.of(),
                        plan.booking());

        byte[] file = CalendarFile.published(List.of(entry(elsewhere, null)));

        assertThat(event(file).getDateStart().getValue().toInstant())
                .isEqualTo(starts.atZone(ZoneId.of(zone)).toInstant());
        Matcher named = Pattern.compile("DTSTART;TZID=([^:;]+)").matcher(new String(file, UTF_8));
        if (named.find()) {
            assertThat(new String(file, UTF_8)).contains("\nTZID:" + named.group(1));
        }
    }

    @Test
    void aProgrammeWithoutSeminarsIsACalendarStill() throws IOException, ParserException {
        byte[] empty = CalendarFile.published(List.of());

        assertValid(empty);
        assertThat(parsed(empty).getEvents()).isEmpty();
        assertThat(parsed(empty).getTimezoneInfo().getComponents()).hasSize(1);
    }

    private static CalendarEntry entry(SeminarPlan plan, CalendarEntry.@Nullable Invitation guest) {
        Seminar seminar = new Seminar(plan, List.of(), "an organiser", SeminarRoom.NOON);
        return new CalendarEntry(
                new CalendarEntry.Edition("seminar-1@portal.example", 0, SeminarRoom.NOON),
                seminar,
                "https://portal.example/seminars/1/a-day",
                new CalendarOrganiser(SENDER).addressFor(seminar),
                guest);
    }

    private static CalendarEntry.Invitation guest(String address) {
        return new CalendarEntry.Invitation("Ada Field", address, "");
    }

    private static SeminarPlan hostedBy(String contact, String host) {
        SeminarPlan plan = PlannedDay.plan();
        return new SeminarPlan(
                new Announcement(
                        plan.title(),
                        "A day.",
                        "",
                        List.of(new Host(host, "")),
                        contact,
                        List.of()),
                plan.timetable(),
                plan.place(),
                plan.speakers(),
                plan.readings(),
                plan.booking());
    }

    private static VEvent event(byte[] file) throws IOException, ParserException {
        return read(file).getEvents().getFirst();
    }

    private static ICalendar read(byte[] file) throws IOException, ParserException {
        assertValid(file);
        ICalendar calendar = parsed(file);
        assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
        return calendar;
    }

    private static ICalendar parsed(byte[] file) {
        return Biweekly.parse(new String(file, UTF_8)).first();
    }

    private static void assertValid(byte[] file) throws IOException, ParserException {
        assertThat(
                        new CalendarBuilder()
                                .build(new ByteArrayInputStream(file))
                                .validate()
                                .getEntries())
                .isEmpty();
    }
}
