package org.commonground.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.commonground.kernel.MovableClock;
import org.junit.jupiter.api.Test;

import java.time.Duration;

class SignInThrottleTest {
    private final MovableClock clock = new MovableClock();
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    void makesTheSixthAttemptOnAnAccountWaitAndTheNextWaitTwiceAsLong() {
        fail("editor@oldham.example", 5);
        long first = refused("editor@oldham.example", "192.0.2.9").retryAfter();
        clock.move(Duration.ofSeconds(first));
        fail("Editor@Oldham.example ", 1);
        long second = refused("editor@oldham.example", "192.0.2.9").retryAfter();

        assertThat(first).isEqualTo(1);
        assertThat(second).isEqualTo(2);
    }

    @Test
    void neverMakesAnybodyWaitLongerThanAQuarterOfAnHour() {
        for (int i = 0; i < 40; i++) {
            fail("editor@oldham.example", 1);
            clock.move(Duration.ofMinutes(15));
        }
        fail("editor@oldham.example", 1);
        assertThat(refused("editor@oldham.example", "192.0.2.9"))
                .hasMessage("Too many attempts to sign in. Try again in 15 minutes.");
    }

    @Test
    void makesAnAddressWaitThatTriesManyAccounts() {
        for (int i = 0; i < 30; i++) {
            throttle.attempt("guess" + i + "@oldham.example", "192.0.2.1");
        }
        refused("editor@oldham.example", "192.0.2.1");
        assertThatCode(() -> throttle.attempt("editor@oldham.example", "192.0.2.2"))
                .doesNotThrowAnyException();
    }

    @Test
    void forgetsFailuresAfterSuccessAndAfterAnHour() {
        fail("editor@oldham.example", 4);
        throttle.attempt("editor@oldham.example", "192.0.2.1");
        throttle.succeeded("editor@oldham.example", "192.0.2.1");
        fail("editor@oldham.example", 5);
        refused("editor@oldham.example", "192.0.2.1");

        clock.move(Duration.ofMinutes(61));
        fail("editor@oldham.example", 4);
        assertThatCode(() -> throttle.attempt("editor@oldham.example", "192.0.2.1"))
                .doesNotThrowAnyException();
    }

    private void fail(String account, int times) {
        for (int i = 0; i < times; i++) {
            throttle.attempt(account, "192.0.2.1");
        }
    }

    private TooManyAttempts refused(String account, String address) {
        TooManyAttempts[] refusal = new TooManyAttempts[1];
        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> throttle.attempt(account, address))
                .satisfies(thrown -> refusal[0] = thrown);
        return refusal[0];
    }
}
