package org.commonground.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.mail.Mail;
import org.commonground.people.MailWish;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

@OnBothDatabases
class ReviewDatesIT {
    private static final LocalDate IN_MAY = LocalDate.of(2006, 5, 15);
    private static final LocalDate IN_JULY = LocalDate.of(2006, 7, 1);

    private final TestDatabase database;
    private final Workshop workshop;

    ReviewDatesIT(TestDatabase database) {
        this.database = database;
        this.workshop = new Workshop(database);
    }

    @BeforeEach
    void start() {
        database.clear();
    }

    @Test
    void tellsTheContactAMonthBeforeAndAgainOnTheDayAndNeverTwice() {
        workshop.published("Myth busting", "cohesion@oldham.example", IN_MAY);
        workshop.published("Later", "cohesion@oldham.example", IN_JULY);

        remind();
        remind();
        assertThat(workshop.mails()).hasSize(1);
        Mail first = workshop.mails().getFirst();
        assertThat(first.recipient()).isEqualTo("cohesion@oldham.example");
        assertThat(first.subject()).isEqualTo("To be reviewed: Myth busting");
        assertThat(first.text())
                .contains("To be reviewed by 15 May 2006", "https://portal.example/desk/pub");
        assertThat(first.headers()).containsKey("List-Unsubscribe");

        workshop.now = workshop.now.plus(Duration.ofDays(24));
        remind();
        remind();
        assertThat(workshop.mails()).hasSize(2);
        assertThat(workshop.mails().getLast().text()).contains("Was to be reviewed by 15 May 2006");
    }

    @Test
    void aNewDateIsANewReminder() {
        long id = workshop.published("Myth busting", "cohesion@oldham.example", IN_MAY);
        remind();
        workshop.change(
                id, "Myth busting", "cohesion@oldham.example", IN_MAY.plusDays(1), Workshop.BODY);
        remind();

        assertThat(workshop.mails()).hasSize(2);
    }

    @Test
    void putsAllThatIsDueIntoOneMailForAnEditorWhoAskedForIt() {
        workshop.published("One", "Community safety team", IN_MAY);
        workshop.published("Other", "other@bury.example", IN_MAY);
        workshop.editor("editor@oldham.example");

        remind();

        assertThat(workshop.mails())
                .extracting(Mail::recipient)
                .containsExactlyInAnyOrder("editor@oldham.example", "other@bury.example");
        Mail toEditor =
                workshop.mails().stream()
                        .filter(mail -> mail.recipient().startsWith("editor"))
                        .findFirst()
                        .orElseThrow();
        assertThat(toEditor.subject()).isEqualTo("2 publications are to be reviewed");
        assertThat(toEditor.text()).contains("One", "Other");
    }

    @Test
    void nobodyIsToldUnasked() {
        workshop.published("One", "Community safety team", IN_MAY);
        long editor = workshop.editor("editor@oldham.example");
        workshop.wish(editor, Set.of());
        remind();
        assertThat(workshop.mails()).isEmpty();

        workshop.wish(editor, EnumSet.of(MailWish.REVIEW_DUE));
        database.inTransaction(
                entities ->
                        entities.createQuery("update Person set enabled = false").executeUpdate());
        remind();
        assertThat(workshop.mails()).isEmpty();
    }

    @Test
    void keepsWhatAPersonWishes() {
        long editor = workshop.editor("editor@oldham.example");
        workshop.wish(editor, EnumSet.of(MailWish.SENT_TO_REVIEW));
        workshop.wish(editor, EnumSet.of(MailWish.SENT_TO_REVIEW, MailWish.REVIEW_DUE));
        assertThat(workshop.wishesOf(editor))
                .containsExactlyInAnyOrder(MailWish.SENT_TO_REVIEW, MailWish.REVIEW_DUE);
        workshop.wish(editor, Set.of());
        assertThat(workshop.wishesOf(editor)).isEmpty();
    }

    private void remind() {
        Set<String> all =
                database.fromTransaction(entities -> workshop.dates(entities).recipients());
        all.forEach(
                one -> database.inTransaction(entities -> workshop.dates(entities).remind(one)));
    }
}
