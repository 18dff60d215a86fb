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
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;

import org.commonground.mail.ScriptedSmtp;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;

/** The mail that confirms a booking, as a mail server gets it from the portal that ships. */
@OnThePortal
class ConfirmationMailIT {
    private static final int SMTP = Integer.getInteger("portal.test.smtp");

    private final Visitor administrator = SignIns.signedIn("administrator");

    @Test
    void itsPictureLeadsToTheBookingAndItsCalendarFileIsRight()
            throws MessagingException, IOException, ReaderException {
        PlannedSeminar seminar = new PlannedSeminar("A day on codes");
        GreenMail server = new GreenMail(new ServerSetup(SMTP, "localhost", "smtp"));
        server.start();
        try {
            String booking = book(seminar, "code-reader@oldham.example");
            // Asking for another mail cuts short the pause of a server that was away.
            administrator.post("/admin/mail/test", Map.of());
            Editor.await(
                    "the confirmation arrives",
                    () -> received(server, "code-reader@oldham.example").isPresent());
            Multipart mail =
                    (Multipart)
                            received(server, "code-reader@oldham.example")
                                    .orElseThrow()
                                    .getContent();

            assertThat(decoded(part(mail, "image/png"))).endsWith(booking);
            BodyPart calendar = part(mail, "text/calendar");
            assertThat(calendar.getContentType()).contains("REQUEST");
            ICalendar file = Biweekly.parse(calendar.getInputStream()).first();
            assertThat(file.getMethod().getValue()).isEqualTo("REQUEST");
            assertThat(file.validate(ICalVersion.V2_0)).isEmpty();
            VEvent event = file.getEvents().getFirst();
            assertThat(event.getDateStart().getValue().toInstant())
                    .isEqualTo(Instant.parse("2040-05-04T08:30:00Z"));
            assertThat(event.getAttendees().getFirst().getEmail())
                    .isEqualTo("code-reader@oldham.example");
        } finally {
            server.stop();
        }
    }

    @Test
    void whoBooksWaitsForNoMailServer() throws IOException {
        PlannedSeminar seminar = new PlannedSeminar("A day in a hurry");
        Duration answer = Duration.ofSeconds(5);
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

    private static Optional<MimeMessage> received(GreenMail server, String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(
                        mail -> {
                            try {
                                return mail.getAllRecipients()[0].toString().equals(address);
                            } catch (MessagingException e) {
                                throw new IllegalStateException(e);
                            }
                        })
                .findFirst();
    }

    private static BodyPart part(Multipart mail, String type) throws MessagingException {
        for (int i = 0; i < mail.getCount(); i++) {
            if (mail.getBodyPart(i).isMimeType(type)) {
                return mail.getBodyPart(i);
            }
        }
        throw new AssertionError("No " + type + " in the mail");
    }

    private static String decoded(BodyPart png)
            throws IOException, MessagingException, ReaderException {
        BufferedImage picture;
        try (InputStream in = png.getInputStream()) {
            picture = ImageIO.read(in);
        }
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
