package org.commonground.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.kernel.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;

class OpenSessionsTest {
    private static final String FIREFOX =
            "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    private final MovableClock clock = new MovableClock();
    private final OpenSessions sessions = new OpenSessions(clock);

    @Test
    void endsASessionThatNobodyUsesForHalfAnHour() {
        String id = sessions.begin(1, 0, "10.0.0.1", FIREFOX).id();

        clock.move(Duration.ofMinutes(29));
        assertThat(sessions.seen(id, "10.0.0.2")).isPresent();
        assertThat(sessions.all())
                .singleElement()
                .satisfies(
                        session -> {
                            assertThat(session.address()).isEqualTo("10.0.0.2");
                            assertThat(session.browser()).isEqualTo("Firefox on Linux");
                            assertThat(session.seen()).isEqualTo(clock.instant());
                        });

        clock.move(Duration.ofMinutes(31));
        assertThat(sessions.seen(id, "10.0.0.2")).isEmpty();
        assertThat(sessions.all()).isEmpty();
    }

    @Test
    void endsASessionAfterTwelveHoursHoweverBusyItIs() {
        String id = sessions.begin(1, 0, "10.0.0.1", FIREFOX).id();

        for (int minutes = 20; minutes < 12 * 60; minutes += 20) {
            clock.move(Duration.ofMinutes(20));
            assertThat(sessions.seen(id, "10.0.0.1")).isPresent();
        }
        clock.move(Duration.ofMinutes(20));

        assertThat(sessions.seen(id, "10.0.0.1")).isEmpty();
    }

    @Test
    void endsThoseOfOnePersonButTheOneThatAsks() {
        sessions.begin(1, 0, "10.0.0.1", FIREFOX);
        String asking = sessions.begin(1, 0, "10.0.0.1", FIREFOX).id();
        String other = sessions.begin(2, 0, "10.0.0.1", FIREFOX).id();

        assertThat(sessions.endAll(1, asking)).isEqualTo(1);

        assertThat(sessions.all()).extracting(OpenSession::id).containsOnly(asking, other);
        assertThat(sessions.end(other)).isPresent();
        assertThat(sessions.end(other)).as("has ended already").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140 Safari/537.36 Edg/140,"
                        + " Edge on Windows",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1,"
                        + " Safari on iPhone",
                "curl/8.0, An unknown program",
                "null, An unknown program"
            })
    void namesABrowserAsPeopleDo(String userAgent, String name) {
        assertThat(BrowserName.of(userAgent)).isEqualTo(name);
    }
}
