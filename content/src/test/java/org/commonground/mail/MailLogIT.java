package org.commonground.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.commonground.audit.Actor;
import org.commonground.audit.AuditTrail;
import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

@OnBothDatabases
class MailLogIT {
    private static final MailLog.Filter ALL = new MailLog.Filter(null, "", "");

    private final TestDatabase database;
    private final PostOffice office;

    MailLogIT(TestDatabase database) {
        this.database = database;
        this.office = new PostOffice(database);
    }

    @Test
    void listsNewestFirstAndFiltersByStateRecipientAndTopic() {
        long first = office.add(PostOffice.mail("a_b@oldham.example"));
        long second = office.add(PostOffice.mail("axb@bury.example"));
        office.log(log -> log.get(first));
        cancel(first);

        assertThat(ids(ALL)).containsExactly(second, first);
        assertThat(ids(new MailLog.Filter(MailState.CANCELLED, "", ""))).containsExactly(first);
        assertThat(ids(new MailLog.Filter(null, "A_B@", ""))).containsExactly(first);
        assertThat(ids(new MailLog.Filter(null, "bury", "a-test"))).containsExactly(second);
        assertThat(ids(new MailLog.Filter(null, "", "other"))).isEmpty();
        List<String> topics = office.log(MailLog::topics);
        assertThat(topics).containsExactly("a-test");
    }

    @Test
    void aCancelledMailIsNotSentUntilItIsTriedAgain() {
        long id = office.add(PostOffice.mail("a@oldham.example"));
        cancel(id);
        assertThat(office.queue().due(10)).isEmpty();

        tryAgain(id);

        assertThat(office.queue().due(10)).containsExactly(id);
    }

    @Test
    void onlyAWaitingMailCanBeCancelled() {
        long id = office.add(PostOffice.mail("a@oldham.example"));
        assertThat(office.queue().claim(id, "worker")).isPresent();

        refused("mail-not-waiting", () -> cancel(id));
        office.queue().sent(id, "worker");
        refused("mail-not-waiting", () -> cancel(id));
    }

    @Test
    void onlyAMailThatFailedOrWasCancelledCanBeTriedAgain() {
        long id = office.add(PostOffice.mail("a@oldham.example"));
        refused("mail-not-over", () -> tryAgain(id));
        assertThat(office.queue().claim(id, "worker")).isPresent();
        office.queue().failed(id, "worker", "550 no");

        tryAgain(id);

        assertThat(office.kept(id).attempts()).isZero();
        assertThat(office.kept(id).lastProblem()).isEqualTo("550 no");
    }

    @Test
    void saysThatAMailIsUnknown() {
        assertThatExceptionOfType(UnknownMail.class).isThrownBy(() -> office.kept(77));
        assertThatExceptionOfType(UnknownMail.class).isThrownBy(() -> cancel(77));
        assertThatExceptionOfType(UnknownMail.class).isThrownBy(() -> tryAgain(77));
    }

    @Test
    void erasesTextsAfterNinetyDaysAndLinesAfterAYear() {
        long id =
                office.add(
                        PostOffice.mail("a@oldham.example")
                                .withHtml("<p>x</p>")
                                .with(
                                        new MailAttachment(
                                                "a.ics",
                                                "text/calendar",
                                                "x".getBytes(StandardCharsets.UTF_8))));
        long waiting = office.add(PostOffice.mail("b@oldham.example"));
        cancel(id);

        office.clock.move(Duration.ofDays(89));
        retain();
        assertThat(office.kept(id).text()).isNotEmpty();

        office.clock.move(Duration.ofDays(2));
        retain();
        assertThat(office.kept(id).text()).isEmpty();
        assertThat(office.kept(id).html()).isNull();
        assertThat(office.kept(id).attachments()).isEmpty();
        assertThat(office.kept(id).bodyErasedAt()).isEqualTo(office.clock.instant());
        refused("mail-erased", () -> tryAgain(id));

        office.clock.move(Duration.ofDays(366));
        retain();
        assertThat(ids(ALL)).containsExactly(waiting);
        assertThat(office.kept(waiting).text()).isNotEmpty();
    }

    private void retain() {
        database.inTransaction(
                entities ->
                        new MailRetention(
                                        new MailLog(
                                                entities,
                                                new AuditTrail(entities, office.clock, new Actor()),
                                                office.clock),
                                        office.clock,
                                        90,
                                        365)
                                .run());
    }

    private List<Long> ids(MailLog.Filter filter) {
        assertThat(office.<Long>log(log -> log.count(filter)))
                .isEqualTo(office.log(log -> log.listed(filter, 0, 10)).size());
        return office.log(log -> log.listed(filter, 0, 10)).stream().map(Mail::id).toList();
    }

    private void cancel(long id) {
        office.log(
                log -> {
                    log.cancel(id);
                    return true;
                });
    }

    private void tryAgain(long id) {
        office.log(
                log -> {
                    log.tryAgain(id);
                    return true;
                });
    }

    private static void refused(String code, Runnable work) {
        assertThatExceptionOfType(MailRefused.class)
                .isThrownBy(work::run)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
