package org.commonground.people;

import org.commonground.kernel.Refusal;

/** A password that is not taken, and why. */
public final class PasswordRefused extends Refusal {
    private PasswordRefused(String code, String message) {
        super(code, 422, message);
    }

    static PasswordRefused tooShort() {
        return new PasswordRefused(
                "password-too-short",
                "Use at least "
                        + PasswordRules.SHORTEST
                        + " characters. Four words in a row make a good password.");
    }

    static PasswordRefused tooLong() {
        return new PasswordRefused(
                "password-too-long", "Use at most " + PasswordRules.LONGEST + " characters.");
    }

    static PasswordRefused common() {
        return new PasswordRefused(
                "password-common",
                "This password is among the first that others would guess. Four words that do not"
                        + " belong together make a good one.");
    }

    static PasswordRefused notTheOldOne() {
        return new PasswordRefused("password-wrong", "The present password is not right.");
    }
}
