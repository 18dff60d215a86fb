package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;

import org.commonground.mail.ScriptedSmtp;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/** The mail that confirms a booking, as a mail server gets it from the portal that ships. */
@OnThePortal
class ConfirmationMailIT {
    private static final int SMTP = Integer.getInteger("portal.test.smtp");

    @Test
    void itsPictureLeadsToTheBookingAndItsCalendarFileIsRight()
            throws MessagingException, IOException, ReaderException {
        String booking = book(new PlannedSeminar("A day on codes"), "code-reader@oldham.example");
        ConfirmationMail mail = ConfirmationMail.to("code-reader@oldham.example");

        assertThat(decoded(mail.code())).endsWith(booking);
        BodyPart calendar = mail.part("text/calendar");
        assertThat(calendar.getContentType()).contains("REQUEST");
        ICalendar file = Biweekly.parse(calendar.getInputStream()).first();
        assertThat(file.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(file.validate(ICalVersion.V2_0)).isEmpty();
        VEvent event = file.getEvents().getFirst();
        assertThat(event.getDateStart().getValue().toInstant())
                .isEqualTo(Instant.parse("2040-05-04T08:30:00Z"));
        assertThat(event.getAttendees().getFirst().getEmail())
                .isEqualTo("code-reader@oldham.example");
    }

    @Test
    void whoBooksWaitsForNoMailServer() throws IOException {
        PlannedSeminar seminar = new PlannedSeminar("A day in a hurry");
        Duration answer = Duration.ofSeconds(30);
        try (ScriptedSmtp server = new ScriptedSmtp(SMTP).answeringAfter(answer)) {
            Instant begun = Instant.now();
            book(seminar, "hurried@oldham.example");

            assertThat(Duration.between(begun, Instant.now())).isLessThan(answer);
            assertThat(server.taken()).noneMatch(mail -> mail.contains("hurried@oldham.example"));
        }
    }

    /** The path of the booking. */
    private static String book(PlannedSeminar seminar, String address) {
        return seminar.book("Cora Code", address);
    }

    private static String decoded(BufferedImage picture) throws ReaderException {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(
                                new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))))
                .getText();
    }
}
