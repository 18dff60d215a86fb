package org.commonground.mail;

import org.commonground.kernel.Refusal;

/** A mail that cannot be written, or not be changed any more. */
public final class MailRefused extends Refusal {
    private MailRefused(String code, int status, String message) {
        super(code, status, message);
    }

    static MailRefused address(String typed) {
        return new MailRefused(
                "mail-address-refused",
                422,
                "“%s” is not an e-mail address that mail can be sent to. It should look like name@example.org, without blanks, quotes or accents before the @."
                        .formatted(shown(typed)));
    }

    static MailRefused header(String what) {
        return new MailRefused(
                "mail-header-refused",
                422,
                what
                        + " of a mail may not hold line breaks or other control characters; write"
                        + " it in one line.");
    }

    static MailRefused tooLong(String what, int most) {
        return new MailRefused(
                "mail-too-long", 422, "%s is longer than %d characters.".formatted(what, most));
    }

    static MailRefused attachment(String name, int most) {
        return new MailRefused(
                "mail-attachment-refused",
                422,
                "“%s” cannot go with a mail: attachments may have at most %d KB together."
                        .formatted(shown(name), most / 1024));
    }

    static MailRefused notWaiting(MailState state) {
        return new MailRefused(
                "mail-not-waiting",
                409,
                "This mail is not waiting any more ("
                        + state.label()
                        + "), so it cannot be cancelled.");
    }

    static MailRefused notOver(MailState state) {
        return new MailRefused(
                "mail-not-over",
                409,
                "Only a mail that has failed or was cancelled can be tried again; this one is: "
                        + state.label()
                        + ".");
    }

    static MailRefused erased() {
        return new MailRefused(
                "mail-erased",
                409,
                "The text of this mail has been erased, so it cannot be sent again.");
    }

    private static String shown(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", "�");
        return plain.length() > 80 ? plain.substring(0, 80) + "…" : plain;
    }
}
