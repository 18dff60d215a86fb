package org.commonground.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.mail.Mail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Asking for alerts, saying yes, and ending them. */
@OnBothDatabases
class AlertsIT {
    private static final String READER = "reader@oldham.example";
    private static final String RUMOURS = "q=rumours";

    private final TestDatabase database;
    private AlertOffice office;

    AlertsIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start(@TempDir Path home) {
        database.clear();
        office = new AlertOffice(database, home);
    }

    @Test
    void nothingIsFollowedBeforeTheOwnerOfTheAddressSaysYes() {
        office.ask("Reader@Oldham.Example", RUMOURS, "daily");

        assertThat(office.mails()).hasSize(1);
        Mail mail = office.mails().getFirst();
        assertThat(mail.recipient()).isEqualTo(READER);
        assertThat(mail.text()).contains("https://portal.example/alerts/confirm/");
        assertThat(mail.html()).contains("<html lang=\"en-GB\">", "<a href=\"https://portal");
        assertThat(mail.text() + mail.html()).doesNotContain("rumours");
        assertThat(mine()).isEmpty();

        String secret = office.secret();
        String key = office.confirm(secret);
        assertThat(mine()).extracting(Alert::question).containsExactly(RUMOURS);
        assertThat(office.confirm(secret)).as("saying yes twice").isEqualTo(key);
        assertThat(isOpen(key)).isTrue();
    }

    @Test
    void onlyTheHashOfALinkIsKeptAndItHas128Bits() {
        office.ask(READER, RUMOURS, "daily");

        String secret = office.secret();
        assertThat(secret).hasSize(22);
        String kept =
                database.fromTransaction(
                        entities ->
                                entities.createNativeQuery(
                                                "select secret_hash from search_alert",
                                                String.class)
                                        .getSingleResult()
                                        .toString());
        assertThat(kept).hasSize(64).doesNotContain(secret);
    }

    @Test
    void answersTheSameForUnknownWaitingAndFollowingAddressesAndHasOneAlertForEach() {
        office.ask(READER, RUMOURS, "daily");
        office.ask(READER, RUMOURS, "daily");
        assertThat(office.mails()).as("a form sent twice").hasSize(1);

        office.clock.move(Duration.ofMinutes(11));
        String older = office.secret();
        office.ask(READER, RUMOURS, "weekly");
        assertThat(office.mails()).hasSize(2);
        refused(404, () -> office.confirm(older));
        office.confirm(office.secret());

        office.ask(READER, RUMOURS, "daily");
        office.ask(READER, RUMOURS, "daily");
        assertThat(office.mails()).hasSize(3);
        assertThat(office.mails().getFirst().subject()).isEqualTo("You have this alert already");
        assertThat(mine()).hasSize(1);
        assertThat(mine().getFirst().rhythm()).isEqualTo(Rhythm.WEEKLY);
    }

    @Test
    void twoThatAskAtTheSameMomentGetOneAlertAndOneMail() {
        List<CompletableFuture<Void>> both =
                Stream.of(1, 2)
                        .map(
                                one ->
                                        CompletableFuture.runAsync(
                                                () -> office.ask(READER, RUMOURS, "daily")))
                        .toList();
        both.forEach(CompletableFuture::join);

        assertThat(office.mails()).hasSize(1);
    }

    @Test
    void refusesWhatIsNoAddressNoRhythmOrTooLong() {
        refused(422, () -> office.ask("", RUMOURS, "daily"));
        refused(422, () -> office.ask("reader at oldham", RUMOURS, "daily"));
        refused(422, () -> office.ask("a@b.example\r\nBcc: c@d.example", RUMOURS, "daily"));
        refused(422, () -> office.ask(READER, RUMOURS, "hourly"));
        refused(422, () -> office.ask(READER, "q=" + "x".repeat(999), "daily"));
        assertThat(office.mails()).isEmpty();
    }

    @Test
    void tenAnHourFromOnePlaceAreEnough() {
        for (int i = 0; i < 10; i++) {
            office.ask("reader" + i + "@oldham.example", RUMOURS, "daily");
        }
        assertThatExceptionOfType(AlertRefused.class)
                .isThrownBy(() -> office.ask(READER, RUMOURS, "daily"))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(429))
                .satisfies(refused -> assertThat(refused.retryAfter()).isBetween(1L, 3601L));

        office.clock.move(Duration.ofMinutes(61));
        office.ask(READER, RUMOURS, "daily");
        assertThat(office.mails()).hasSize(11);
    }

    @Test
    void aMailboxIsWrittenToFiveTimesADayAtMostAndWhoAsksIsNotTold() {
        for (int i = 0; i < 8; i++) {
            office.ask(READER, "q=rumours" + i, "daily");
        }
        assertThat(office.mails()).hasSize(5);
    }

    @Test
    void aLinkExpiresAndWhatNobodyConfirmedIsErasedWithIt() {
        office.ask(READER, RUMOURS, "daily");
        String secret = office.secret();
        office.clock.move(Duration.ofDays(6));
        office.retain();
        assertThat(office.from(alerts -> alerts.behind(secret)).question()).isEqualTo(RUMOURS);

        office.clock.move(Duration.ofDays(2));
        refused(404, () -> office.confirm(secret));
        office.retain();
        assertThat(numbers()).isEqualTo(new AlertNumbers(0, 0, 0));
        refused(404, () -> office.confirm("made-up"));
    }

    @Test
    void aForgedKeyOpensNothing() {
        String key = office.follow(READER, RUMOURS, Rhythm.DAILY);
        String signature = key.substring(key.indexOf('.'));

        for (String forged :
                List.of("999" + signature, key + "x", "1.", "", key.replace('.', ' '))) {
            refused(404, () -> office.inAlerts(alerts -> alerts.opened(forged)));
            refused(404, () -> office.inAlerts(alerts -> alerts.end(forged)));
        }
        assertThat(mine()).hasSize(1);
    }

    @Test
    void theHolderOfALinkChangesAndEndsTheirOwnAlertsAndNobodyElses() {
        String key = office.follow(READER, RUMOURS, Rhythm.DAILY);
        office.follow(READER, "q=meals", Rhythm.DAILY);
        String other = office.follow("other@oldham.example", RUMOURS, Rhythm.DAILY);
        long others = office.from(alerts -> alerts.opened(other)).orElseThrow().id();
        long meals = mine().getLast().id();

        office.inAlerts(alerts -> alerts.change(key, meals, "weekly"));
        assertThat(mine().getLast().rhythm()).isEqualTo(Rhythm.WEEKLY);
        refused(422, () -> office.inAlerts(alerts -> alerts.change(key, meals, "never")));
        refused(404, () -> office.inAlerts(alerts -> alerts.change(key, others, "weekly")));
        office.inAlerts(alerts -> alerts.end(key, others));
        assertThat(isOpen(other)).isTrue();

        office.inAlerts(alerts -> alerts.end(key, meals));
        assertThat(mine()).hasSize(1);
        office.inAlerts(alerts -> alerts.endAll(key));
        office.inAlerts(alerts -> alerts.end(key));
        assertThat(mine()).isEmpty();
        assertThat(numbers()).isEqualTo(new AlertNumbers(1, 0, 0));
    }

    @Test
    void anAlertThatEndsLeavesNoAddressAndTheLogForgetsItAfterThirtyDays() {
        office.follow(READER, RUMOURS, Rhythm.DAILY);
        int ended = office.from(alerts -> alerts.endAllOf(" READER@oldham.example"));
        assertThat(ended).isEqualTo(1);

        database.inTransaction(
                entities -> {
                    entities.createQuery("update Mail set doneAt = createdAt").executeUpdate();
                    assertThat(entities.createQuery("from Alert", Alert.class).getResultList())
                            .isEmpty();
                });
        office.clock.move(Duration.ofDays(29));
        office.retain();
        assertThat(office.mails().getFirst().recipient()).isEqualTo(READER);
        office.clock.move(Duration.ofDays(2));
        office.retain();
        assertThat(office.mails().getFirst().recipient()).isEqualTo("erased");
    }

    private boolean isOpen(String key) {
        return office.from(alerts -> alerts.opened(key).isPresent());
    }

    private AlertNumbers numbers() {
        return office.from(Alerts::numbers);
    }

    private List<Alert> mine() {
        return office.from(alerts -> alerts.of(READER));
    }

    private static void refused(int status, Runnable work) {
        assertThatExceptionOfType(AlertRefused.class)
                .isThrownBy(work::run)
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(status));
    }
}
