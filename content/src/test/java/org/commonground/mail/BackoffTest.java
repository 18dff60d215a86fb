package org.commonground.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;

class BackoffTest {
    private final Backoff backoff = new Backoff(new Random(7));

    @Test
    void waitsLongerAfterEachAttemptAndNeverMuchLongerThanEightHours() {
        assertThat(backoff.after(1)).isBetween(Duration.ofSeconds(48), Duration.ofSeconds(72));
        assertThat(backoff.after(4)).isBetween(Duration.ofMinutes(48), Duration.ofMinutes(72));
        assertThat(backoff.after(11)).isBetween(Duration.ofMinutes(384), Duration.ofMinutes(576));
    }

    @Test
    void doesNotBringAllBackAtTheSameMoment() {
        assertThat(IntStream.range(0, 100).mapToObj(i -> backoff.after(1)).distinct())
                .hasSizeGreaterThan(90);
    }
}
