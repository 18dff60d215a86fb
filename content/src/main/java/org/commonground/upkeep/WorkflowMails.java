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
import org.commonground.publications.PublicationVersion;
import org.commonground.publications.Publications;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Tells editors who asked for it what happens to publications, in the transaction it happens in.
 */
@ApplicationScoped
class WorkflowMails {
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

    void tell(@Observes(during = TransactionPhase.IN_PROGRESS) PublicationEvent event) {
        switch (event) {
            case PublicationEvent.SentToReview sent ->
                    write(
                            sent,
                            MailWish.SENT_TO_REVIEW,
                            "For review: ",
                            "It was sent to review by " + sent.by() + ".",
                            // Whoever sent it knows.
                            reader -> !reader.equals(sent.by()));
            case PublicationEvent.Commented commented ->
                    write(
                            commented,
                            MailWish.COMMENTED,
                            "Comment: ",
                            commented.by() + " commented on it.",
                            writers(commented).and(reader -> !reader.equals(commented.by())));
            case PublicationEvent.ScheduleFailed failed ->
                    write(
                            failed,
                            MailWish.NOT_PUBLISHED,
                            "Not published: ",
                            "It was to be published now and could not be: " + failed.why(),
                            writers(failed));
            case PublicationEvent.Saved _,
                    PublicationEvent.ReturnedToDraft _,
                    PublicationEvent.Published _,
                    PublicationEvent.Scheduled _,
                    PublicationEvent.ScheduleCancelled _,
                    PublicationEvent.Corrected _,
                    PublicationEvent.Restored _,
                    PublicationEvent.Withdrawn _,
                    PublicationEvent.Reclassified _ -> {
                // Nobody asks to hear of these.
            }
        }
    }

    /** Those who saved a version of it. */
    private Predicate<String> writers(PublicationEvent event) {
        Set<String> writers =
                publications.get(event.publication()).versions().stream()
                        .map(PublicationVersion::savedBy)
                        .collect(Collectors.toSet());
        return writers::contains;
    }

    private void write(
            PublicationEvent event,
            MailWish wish,
            String subject,
            String what,
            Predicate<String> readers) {
        Publication publication = publications.get(event.publication());
        for (Person editor : wishes.editorsWho(wish)) {
            if (readers.test(editor.signInName())) {
                MailAddress.in(editor.signInName())
                        .ifPresent(
                                reader ->
                                        outbox.add(mail(reader, publication, wish, subject, what)));
            }
        }
    }

    private NewMail mail(
            MailAddress reader,
            Publication publication,
            MailWish wish,
            String subject,
            String what) {
        String title = publication.latest().title();
        return new NewMail(
                        reader,
                        OneLine.of(subject + title, 200),
                        """
                        %s
                        %s

                        %s

                        You get this because you asked for it on the page
                        %s
                        """
                                .formatted(
                                        title,
                                        what,
                                        address.of("/desk/publications/" + publication.id()),
                                        address.of("/account")),
                        wish.value(),
                        "publication " + publication.id())
                .withHeader("List-Unsubscribe", "<" + address.of("/account#mails") + ">");
    }
}
