package org.commonground.people;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name a person signs in with: shaped like an e-mail address, in lower case, at most 254
 * characters.
 */
public record SignInName(String value) {
    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+");

    /**
     * The name somebody typed.
     *
     * @throws SignInNameRefused when it is not shaped like an e-mail address
     */
    public static SignInName of(String typed) {
        String plain = plain(typed);
        if (plain.length() > LONGEST || !SHAPE.matcher(plain).matches()) {
            throw SignInNameRefused.shape();
        }
        return new SignInName(plain);
    }

    /** How a name is looked up, whatever it looks like. */
    static String plain(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
