package org.commonground.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

class SmtpSettingsTest {
    @Test
    void saysWhatIsWrongWithThem() {
        assertThat(settings("", "ssl", "portal@portal.example", 60).problem())
                .contains("“starttls”, “tls” or “none”");
        assertThat(settings("", "tls", "the portal", 60).problem()).contains("portal.mail.sender");
        assertThat(settings("", "tls", "portal@portal.example", 0).problem())
                .contains("portal.mail.per-minute");
        assertThat(settings("portal", "none", "portal@portal.example", 60).problem())
                .contains("not sent in the clear");
    }

    @Test
    void takesTheUsualPortOfEachWay() {
        assertThat(settings("", "tls", "portal@portal.example", 60).port()).isEqualTo(465);
        assertThat(settings("", "starttls", "portal@portal.example", 60).port()).isEqualTo(587);
        assertThat(settings("", "none", "portal@portal.example", 60).port()).isEqualTo(25);
    }

    @Test
    void givesEachMailItsTime() {
        assertThat(settings("", "tls", "portal@portal.example", 120).gap())
                .isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void aMailIsThroughOrGivenUpLongBeforeAnotherServerMayTakeIt() {
        Properties session = settings("", "tls", "portal@portal.example", 60).ofSession();
        Duration answer =
                Duration.ofMillis(Long.parseLong(session.getProperty("mail.smtp.timeout")));

        assertThat(answer).isPositive();
        assertThat(answer.multipliedBy(11)).isLessThan(MailQueue.LEASE);
    }

    @Test
    void isSetOnceAHostIs() {
        SmtpSettings settings = settings("portal", "starttls", "portal@portal.example", 60);
        assertThat(settings.isSet()).isTrue();
        assertThat(settings.problem()).isNull();
        assertThat(settings.ofSession().getProperty("mail.smtp.starttls.required"))
                .isEqualTo("true");
    }

    private static SmtpSettings settings(String user, String tls, String sender, int perMinute) {
        return new SmtpSettings(
                Optional.of("mail.example"),
                Optional.empty(),
                Optional.of(user),
                Optional.of("secret"),
                tls,
                new MailSender(Optional.of(sender), "Common Ground", PostOffice.PORTAL),
                perMinute,
                PostOffice.PORTAL);
    }
}
