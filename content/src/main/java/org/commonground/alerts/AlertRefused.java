package org.commonground.alerts;

import org.commonground.kernel.Refusal;

import java.time.Duration;

/** A wish for mail, or a link from one, that cannot be followed. */
public final class AlertRefused extends Refusal {
    private final String field;
    private final Duration wait;

    private AlertRefused(String code, int status, String field, String message, Duration wait) {
        super(code, status, message);
        this.field = field;
        this.wait = wait;
    }

    static AlertRefused address(String typed) {
        return of(
                "bad-address",
                "alert-address",
                typed.isBlank()
                        ? "Enter the e-mail address that the alert is to go to."
                        : "“%s” does not look like an e-mail address. Write it like name@example.org."
                                .formatted(typed.strip()));
    }

    static AlertRefused rhythm() {
        return of("no-rhythm", "alert-rhythm", "Choose whether the alert comes daily or weekly.");
    }

    static AlertRefused tooLong(int most) {
        return of(
                "search-too-long",
                "alert-address",
                "This search is too long to be kept: its address may have at most %d characters."
                                .formatted(most)
                        + " Leave out some words or filters.");
    }

    static AlertRefused name(int most) {
        return of(
                "search-name",
                "search-name",
                "Give the search a name of at most %d characters.".formatted(most));
    }

    static AlertRefused tooMany(int most) {
        return of(
                "too-many-searches",
                "search-name",
                "You keep %d searches, which is as many as there is room for. Remove one first."
                        .formatted(most));
    }

    static AlertRefused tooOften(Duration wait) {
        return new AlertRefused(
                "too-many-alerts",
                429,
                "alert-address",
                "A lot of alerts have been asked for from here in the last hour. Try again in an"
                        + " hour.",
                wait);
    }

    static AlertRefused link() {
        return new AlertRefused(
                "alert-link",
                404,
                "",
                "This link is not complete, or it has expired. Open the newest mail about the alert"
                        + " and follow the link there, or ask for the alert once more.",
                Duration.ZERO);
    }

    static AlertRefused notThere() {
        return new AlertRefused(
                "no-such-alert", 404, "", "There is no such alert any more.", Duration.ZERO);
    }

    static AlertRefused searchNotThere() {
        return new AlertRefused(
                "no-such-search",
                404,
                "",
                "You do not keep this search any more. Open your account to see those you keep.",
                Duration.ZERO);
    }

    private static AlertRefused of(String code, String field, String message) {
        return new AlertRefused(code, 422, field, message, Duration.ZERO);
    }

    /** The id of the field that it is about; empty when it is about none. */
    public String field() {
        return field;
    }

    @Override
    public long retryAfter() {
        return wait.toSeconds();
    }
}
