package org.commonground.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.commonground.kernel.PublicAddress;
import org.commonground.mail.MailAddress;
import org.commonground.mail.MailOutbox;
import org.commonground.mail.NewMail;
import org.commonground.mail.OneLine;
import org.commonground.people.MailWish;
import org.commonground.people.MailWishes;
import org.commonground.people.Person;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationEvent;
import org.commonground.publications.Publications;

/** Tells editors who asked for it that something waits for a second pair of eyes. */
@ApplicationScoped
class WorkflowMails {
    static final String TOPIC = "sent-to-review";

    private final MailOutbox outbox;
    private final MailWishes wishes;
    private final Publications publications;
    private final PublicAddress address;

    @Inject
    WorkflowMails(
            MailOutbox outbox,
            MailWishes wishes,
            Publications publications,
            PublicAddress address) {
        this.outbox = outbox;
        this.wishes = wishes;
        this.publications = publications;
        this.address = address;
    }

    void tell(
            @Observes(during = TransactionPhase.IN_PROGRESS) PublicationEvent.SentToReview event) {
        Publication publication = publications.get(event.publication());
        for (Person editor : wishes.editorsWho(MailWish.SENT_TO_REVIEW)) {
            // Whoever sent it knows.
            if (!editor.signInName().equals(event.by())) {
                MailAddress.in(editor.signInName())
                        .ifPresent(reader -> outbox.add(mail(reader, publication, event.by())));
            }
        }
    }

    private NewMail mail(MailAddress reader, Publication publication, String by) {
        String title = publication.latest().title();
        return new NewMail(
                        reader,
                        OneLine.of("For review: " + title, 200),
                        """
                        %s was sent to review by %s.

                        %s

                        You get this because you asked for it on the page
                        %s
                        """
                                .formatted(
                                        title,
                                        by,
                                        address.of("/desk/publications/" + publication.id()),
                                        address.of("/account")),
                        TOPIC,
                        "publication " + publication.id())
                .withHeader("List-Unsubscribe", "<" + address.of("/account#mails") + ">");
    }
}
