package org.commonground.shipped;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;

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
        try (MailServer server = MailServer.up()) {
            Editor.await("the confirmation arrives", () -> !server.to(address).isEmpty());
            return new ConfirmationMail((Multipart) server.to(address).getFirst().getContent());
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
}
