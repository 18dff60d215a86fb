package org.commonground.people;

import java.util.Locale;

/** A demo account as its user needs it. */
public record DemoSignIn(Role role, String signInName, String password, String token) {
    /** One line of the block that is printed at every start. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "    %-14s %s / %s   token %s",
                role.value(),
                signInName,
                password,
                token);
    }
}
