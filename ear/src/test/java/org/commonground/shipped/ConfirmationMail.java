package org.commonground.shipped;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;

/** The mail that confirms a booking, as a mail server gets it from the portal. */
public final class ConfirmationMail {
    private final Multipart content;

    private ConfirmationMail(Multipart content) {
        this.content = content;
    }

    /**
     * Lets a mail server come up, and waits for the mail.
     *
     * @param address that nobody else books with
     */
    public static ConfirmationMail to(String address) throws MessagingException, IOException {
        GreenMail server =
                new GreenMail(
                        new ServerSetup(
                                Integer.getInteger("portal.test.smtp"),
                                "localhost",
                                ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            // Asking for another mail cuts short the pause of a server that was away.
            SignIns.signedIn("administrator").post("/admin/mail/test", Map.of());
            Editor.await("the confirmation arrives", () -> received(server, address).isPresent());
            return new ConfirmationMail(
                    (Multipart) received(server, address).orElseThrow().getContent());
        } finally {
            server.stop();
        }
    }

    BodyPart part(String type) throws MessagingException {
        for (int i = 0; i < content.getCount(); i++) {
            if (content.getBodyPart(i).isMimeType(type)) {
                return content.getBodyPart(i);
            }
        }
        throw new AssertionError("No " + type + " in the mail");
    }

    /** The picture that the guest shows at the door. */
    public BufferedImage code() throws MessagingException, IOException {
        try (InputStream in = part("image/png").getInputStream()) {
            return ImageIO.read(in);
        }
    }

    private static Optional<MimeMessage> received(GreenMail server, String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> isTo(mail, address))
                .findFirst();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return mail.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
