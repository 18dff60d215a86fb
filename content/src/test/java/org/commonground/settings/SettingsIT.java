package org.commonground.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.commonground.audit.Actor;
import org.commonground.audit.AuditEntry;
import org.commonground.audit.AuditTrail;
import org.commonground.kernel.PortalMode;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;

@OnBothDatabases
class SettingsIT {
    private final TestDatabase database;

    SettingsIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        database.clear();
    }

    @Test
    void isAsUsualUntilSomebodySaysOtherwise() {
        assertThat(ownSubmissions("production")).isFalse();
        assertThat(ownSubmissions("demo")).isTrue();
    }

    @Test
    void keepsWhatWasSaidLastAndWhoSaidIt() {
        change("on");
        change("off");
        change("on");

        assertThat(ownSubmissions("production")).isTrue();
        String by =
                with(
                        "production",
                        settings ->
                                settings.stored(Setting.OWN_SUBMISSIONS).orElseThrow().changedBy());
        assertThat(by).isEqualTo(Actor.PORTAL);
        assertThat(trail()).extracting(AuditEntry::detail).containsExactly("on", "off", "on");
    }

    @Test
    void refusesWhatTheSettingDoesNotTake() {
        assertThatThrownBy(() -> change("perhaps")).isInstanceOf(SettingRefused.class);
    }

    private boolean ownSubmissions(String mode) {
        return with(mode, settings -> settings.isOn(Setting.OWN_SUBMISSIONS));
    }

    private List<AuditEntry> trail() {
        return database.fromTransaction(
                entities -> new AuditTrail(entities, Clock.systemUTC(), new Actor()).latest(0, 9));
    }

    private void change(String value) {
        with(
                "production",
                settings -> {
                    settings.change(Setting.OWN_SUBMISSIONS, value);
                    return true;
                });
    }

    private <T> T with(String mode, Function<Settings, T> work) {
        return database.fromTransaction(
                entities ->
                        work.apply(
                                new Settings(
                                        entities,
                                        new PortalMode(mode),
                                        new AuditTrail(entities, Clock.systemUTC(), new Actor()),
                                        new Actor(),
                                        Clock.systemUTC())));
    }
}
