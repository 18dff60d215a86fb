package org.commonground.mail;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address mail can be sent to: plain ASCII before the {@code @}, a host name after it (one with
 * accents in its written-out form), at most 254 characters.
 */
public record MailAddress(String value) {
    /** Of a whole address, and of what stands before the {@code @}: RFC 5321, 4.5.3.1. */
    private static final int LONGEST = 254;

    private static final int LONGEST_LOCAL = 64;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern LOCAL = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*");
    private static final Pattern HOST = Pattern.compile(LABEL + "(?:\\." + LABEL + ")*");

    /**
     * @throws MailRefused when mail cannot be sent there
     */
    public MailAddress {
        int at = value.indexOf('@');
        if (value.length() > LONGEST
                || at < 1
                || at > LONGEST_LOCAL
                || !LOCAL.matcher(value.substring(0, at)).matches()
                || !HOST.matcher(value.substring(at + 1)).matches()) {
            throw MailRefused.address(value);
        }
    }

    /**
     * The address somebody typed.
     *
     * @throws MailRefused when it is not one
     */
    public static MailAddress of(String typed) {
        String plain = typed.strip();
        int at = plain.lastIndexOf('@');
        if (at < 0) {
            throw MailRefused.address(typed);
        }
        return new MailAddress(plain.substring(0, at + 1) + host(plain.substring(at + 1), typed));
    }

    /** The address in a text that may be something else, such as a post without one. */
    public static Optional<MailAddress> in(String text) {
        try {
            return Optional.of(of(text));
        } catch (MailRefused somethingElse) {
            return Optional.empty();
        }
    }

    private static String host(String written, String typed) {
        try {
            return IDN.toASCII(written).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noHost) {
            throw MailRefused.address(typed);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
