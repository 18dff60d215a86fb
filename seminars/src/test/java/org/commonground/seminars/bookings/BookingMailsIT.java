package org.commonground.seminars.bookings;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.mail.Mail;
import org.commonground.mail.MailAttachment;
import org.commonground.seminars.PlannedDay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import javax.imageio.ImageIO;

@OnBothDatabases
class BookingMailsIT {
    private final TestDatabase database;
    @TempDir private Path home;
    private BoxOffice office;
    private long seminar;

    BookingMailsIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        office = new BoxOffice(database, home);
        seminar = office.published(PlannedDay.withPlaces(4));
    }

    @Test
    void theConfirmationSaysWhatAnswersAndCarriesACalendarFileAndACode()
            throws IOException, ReaderException {
        Booking booking = office.book(seminar, "Ada", "Ben");

        Mail mail = office.lastMail();

        assertThat(mail.recipient()).isEqualTo("ada@guest.example");
        assertThat(mail.subject()).isEqualTo("Booked: Working together after a crisis");
        assertThat(mail.text())
                .contains(
                        "Dear Ada",
                        "2 places",
                        "Tuesday 6 October 2026, 09:30 to 16:30 (BST)",
                        "Town Hall",
                        "https://meet.example/oldham",
                        "For: Ada, Ben",
                        office.links().url(booking));
        ICalendar file = calendar(mail, "REQUEST");
        VEvent event = file.getEvents().getFirst();
        assertThat(event.getDateStart().getValue().toInstant())
                .isEqualTo(Instant.parse("2026-10-06T08:30:00Z"));
        assertThat(event.getDateEnd().getValue().toInstant())
                .isEqualTo(Instant.parse("2026-10-06T15:30:00Z"));
        assertThat(event.getSummary().getValue()).isEqualTo("Working together after a crisis");
        assertThat(event.getAttendees().getFirst().getEmail()).isEqualTo("ada@guest.example");
        assertThat(event.getOrganizer().getEmail()).isEqualTo("seminars@council.example");
        assertThat(file.getTimezoneInfo().getComponents()).hasSize(1);
        assertThat(decoded(attachment(mail, "image/png").content()))
                .isEqualTo(office.links().url(booking));
    }

    @Test
    void theSameEntryGoesThroughChangeAndCancellationWithARisingSequence() {
        Booking booking = office.book(seminar, "Ada", "Ben");
        VEvent first = calendar(office.lastMail(), "REQUEST").getEvents().getFirst();

        office.guest(desk -> desk.change(booking.reference(), BoxOffice.details("Ada")));
        VEvent smaller = calendar(office.lastMail(), "REQUEST").getEvents().getFirst();
        office.change(seminar, PlannedDay.aWeekLater(PlannedDay.withPlaces(4)));
        VEvent later = calendar(office.lastMail(), "REQUEST").getEvents().getFirst();
        office.guest(desk -> desk.cancel(booking.reference()));
        ICalendar withdrawn = calendar(office.lastMail(), "CANCEL");

        VEvent last = withdrawn.getEvents().getFirst();
        assertThat(List.of(first, smaller, later, last))
                .extracting(event -> event.getUid().getValue())
                .containsOnly("booking-%d@portal.example".formatted(booking.id()));
        assertThat(List.of(first, smaller, later, last))
                .extracting(event -> event.getSequence().getValue())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(later.getDateStart().getValue().toInstant())
                .isEqualTo(Instant.parse("2026-10-13T08:30:00Z"));
        assertThat(last.getStatus().getValue()).isEqualTo("CANCELLED");
    }

    @Test
    void whoWaitsGetsNoCalendarFileAndNoJoinLink() {
        office.book(seminar, BoxOffice.party("Ada", 4));
        office.book(seminar, "Ben");

        Mail mail = office.lastMail();

        assertThat(mail.topic()).isEqualTo("booking-waiting");
        assertThat(mail.text()).contains("nobody is before you").doesNotContain("meet.example");
        assertThat(mail.attachments()).isEmpty();
    }

    @Test
    void aCancelledSeminarIsTakenOutOfCalendarsAndToldToThoseWhoWaitToo() {
        office.book(seminar, BoxOffice.party("Ada", 4));
        office.book(seminar, "Ben");

        office.seminars(desk -> desk.cancel(seminar, "The hall is flooded."));

        List<Mail> told = office.mails("seminar-cancelled");
        assertThat(told)
                .extracting(Mail::recipient)
                .containsExactly("ada@guest.example", "ben@guest.example");
        assertThat(told).allMatch(mail -> mail.text().contains("The hall is flooded."));
    }

    @Test
    void personalDataAreErasedAfterTheirTimeAndNumbersStay() {
        Booking booking = office.book(seminar, "Ada", "Ben");
        sentAll();
        office.clock.itIs(Instant.parse("2026-10-06T15:30:00Z").plus(Duration.ofDays(30)));
        office.clock.move(Duration.ofSeconds(-1));
        office.retentionComes();
        assertThat(office.now(booking).contact().name()).isEqualTo("Ada");

        office.clock.move(Duration.ofSeconds(1));
        office.retentionComes();
        office.retentionComes();

        Booking kept = office.now(booking);
        assertThat(kept.isErased()).isTrue();
        assertThat(kept.contact()).isEqualTo(new Contact("", "", "Forum"));
        assertThat(kept.attendees()).extracting(Attendee::name).containsOnly("").hasSize(2);
        assertThat(kept.party()).isEqualTo(2);
        assertThat(office.mails()).noneMatch(mail -> mail.recipient().contains("ada"));
        assertThat(office.mails()).noneMatch(mail -> mail.text().contains("Ada"));
    }

    private void sentAll() {
        database.inTransaction(
                entities ->
                        entities.createQuery(
                                        "update Mail set state = SENT, doneAt = :now where doneAt"
                                                + " is null")
                                .setParameter("now", office.clock.instant())
                                .executeUpdate());
    }

    private static ICalendar calendar(Mail mail, String method) {
        MailAttachment file = attachment(mail, "text/calendar");
        assertThat(file.mediaType()).contains("method=" + method);
        ICalendar parsed =
                Biweekly.parse(new String(file.content(), StandardCharsets.UTF_8)).first();
        assertThat(parsed.getMethod().getValue()).isEqualTo(method);
        assertThat(parsed.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        return parsed;
    }

    private static MailAttachment attachment(Mail mail, String type) {
        return mail.attachments().stream()
                .filter(each -> each.mediaType().startsWith(type))
                .findFirst()
                .orElseThrow();
    }

    private static String decoded(byte[] png) throws IOException, ReaderException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        int width = picture.getWidth();
        int height = picture.getHeight();
        LuminanceSource light =
                new RGBLuminanceSource(
                        width, height, picture.getRGB(0, 0, width, height, null, 0, width));
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light))).getText();
    }
}
