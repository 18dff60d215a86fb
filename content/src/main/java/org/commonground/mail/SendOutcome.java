package org.commonground.mail;

import jakarta.mail.MessagingException;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What became of one attempt to send a mail. */
sealed interface SendOutcome {
    /** The server has taken it over. */
    record Accepted() implements SendOutcome {}

    /** The server will not take it, however often it is tried. */
    record Refused(String words) implements SendOutcome {}

    /** It may go another time. */
    record Deferred(String words) implements SendOutcome {}

    /** Codes of RFC 5321: 4yz is passing, 5yz is for good. */
    Pattern REPLY = Pattern.compile("^\\s*([45])\\d\\d[ -].*", Pattern.DOTALL);

    /** Of a failure while the mail was being handed over. */
    static SendOutcome of(MessagingException failure) {
        List<String> said = said(failure);
        for (String words : said) {
            Matcher reply = REPLY.matcher(words);
            if (reply.matches()) {
                String line = OneLine.of(words, 1000);
                return reply.group(1).equals("5") ? new Refused(line) : new Deferred(line);
            }
        }
        return new Deferred(words(failure));
    }

    /** A failure in one line, for people. */
    static String words(MessagingException failure) {
        return OneLine.of(String.join("; ", said(failure)), 1000);
    }

    private static List<String> said(MessagingException failure) {
        List<String> said = new ArrayList<>();
        Throwable next = failure;
        for (int depth = 0; next != null && depth < 10; depth++) {
            String message = next.getMessage();
            said.add(message == null ? next.getClass().getSimpleName() : message);
            next =
                    next instanceof MessagingException mail && mail.getNextException() != null
                            ? mail.getNextException()
                            : next.getCause();
        }
        return said;
    }
}
