package org.commonground.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.commonground.mail.Mail;
import org.commonground.people.MailWish;
import org.commonground.publications.PublicationEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.EnumSet;

@OnBothDatabases
class WorkflowMailsIT {
    private static final String AUTHOR = "author@oldham.example";
    private static final String EDITOR = "editor@oldham.example";

    private final TestDatabase database;
    private final Workshop workshop;

    WorkflowMailsIT(TestDatabase database) {
        this.database = database;
        this.workshop = new Workshop(database);
    }

    @BeforeEach
    void start() {
        database.clear();
    }

    @Test
    void tellsEditorsWhoAskedThatSomethingWaitsForReviewButNotWhoSentIt() {
        long id = workshop.published("Myth\nbusting", "", null);
        workshop.editor(AUTHOR);
        workshop.editor(EDITOR);
        workshop.wish(workshop.editor("other@oldham.example"), EnumSet.of(MailWish.REVIEW_DUE));

        tell(new PublicationEvent.SentToReview(id, 1, AUTHOR));

        assertThat(workshop.mails()).hasSize(1);
        Mail mail = workshop.mails().getFirst();
        assertThat(mail.recipient()).isEqualTo(EDITOR);
        assertThat(mail.subject()).isEqualTo("For review: Myth busting");
        assertThat(mail.text())
                .contains(
                        "sent to review by " + AUTHOR,
                        "https://portal.example/desk/publications/" + id);
    }

    @Test
    void tellsWhoWroteItOfACommentButNotWhoCommented() {
        long id = workshop.published("Myth busting", "", null);
        workshop.editor(AUTHOR);
        workshop.editor(EDITOR);
        workshop.savedBy(id, AUTHOR);

        tell(new PublicationEvent.Commented(id, 1, "summary", EDITOR));
        assertThat(workshop.mails()).extracting(Mail::recipient).containsExactly(AUTHOR);

        tell(new PublicationEvent.Commented(id, 2, "summary", AUTHOR));
        assertThat(workshop.mails()).hasSize(1);
    }

    @Test
    void tellsWhoWroteItThatItCouldNotBePublished() {
        long id = workshop.published("Myth busting", "", null);
        workshop.editor(AUTHOR);
        workshop.editor(EDITOR);
        workshop.savedBy(id, AUTHOR);

        tell(new PublicationEvent.ScheduleFailed(id, 2, "It has no summary."));

        assertThat(workshop.mails()).extracting(Mail::recipient).containsExactly(AUTHOR);
        assertThat(workshop.mails().getFirst().text()).contains("It has no summary.");
    }

    @Test
    void isSilentOfTheRest() {
        long id = workshop.published("Myth busting", "", null);
        workshop.editor(EDITOR);

        tell(new PublicationEvent.Saved(id, 1));
        tell(new PublicationEvent.Published(id, 1));

        assertThat(workshop.mails()).isEmpty();
    }

    private void tell(PublicationEvent event) {
        database.inTransaction(entities -> workshop.workflowMails(entities).tell(event));
    }
}
