package org.commonground.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.kernel.SigningKey;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Shows that a form was ours, made for this person and not long ago; the field is called {@value
 * #FIELD}. No session is needed.
 */
@ApplicationScoped
public class FormTokens {
    public static final String FIELD = "token";

    private static final String PURPOSE = "form";
    private static final Duration LASTS = Duration.ofHours(24);

    private final SigningKey key;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    FormTokens(SigningKey key, CurrentPerson person, Clock clock) {
        this.key = key;
        this.person = person;
        this.clock = clock;
    }

    public String issue() {
        String time = Long.toString(clock.instant().getEpochSecond(), Character.MAX_RADIX);
        return time + "." + key.sign(PURPOSE, time + owner());
    }

    boolean accepts(@Nullable String token) {
        if (token == null || !token.matches("[0-9a-z]{1,10}\\.[A-Za-z0-9_-]{43}")) {
            return false;
        }
        String time = token.substring(0, token.indexOf('.'));
        Instant made = Instant.ofEpochSecond(Long.parseLong(time, Character.MAX_RADIX));
        Instant now = clock.instant();
        return !made.isAfter(now.plusSeconds(60))
                && made.plus(LASTS).isAfter(now)
                && key.verifies(PURPOSE, time + owner(), token.substring(token.indexOf('.') + 1));
    }

    private String owner() {
        return person.get().map(known -> " person " + known.id()).orElse("");
    }
}
