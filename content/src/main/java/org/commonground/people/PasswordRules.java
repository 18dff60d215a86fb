package org.commonground.people;

import java.text.Normalizer;

/**
 * Which passwords are taken: long ones that are not among the first to be guessed; nothing about
 * their make-up.
 */
final class PasswordRules {
    static final int SHORTEST = 12;

    /** Far above any passphrase, and low enough that nobody makes the server hash megabytes. */
    static final int LONGEST = 256;

    private PasswordRules() {}

    /**
     * One form for all keyboards: é is é however it was put together.
     *
     * @throws PasswordRefused with what is wrong and what to do
     */
    static String accept(String typed, SignInName owner) {
        String password = normal(typed);
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw PasswordRefused.tooShort();
        }
        if (length > LONGEST) {
            throw PasswordRefused.tooLong();
        }
        String lower = CommonPasswords.plain(password);
        String name = CommonPasswords.plain(owner.value().substring(0, owner.value().indexOf('@')));
        boolean isTheName = name.length() >= 4 && lower.replace(name, "").length() < 4;
        if (isTheName || CommonPasswords.contain(password)) {
            throw PasswordRefused.common();
        }
        return password;
    }

    static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }
}
