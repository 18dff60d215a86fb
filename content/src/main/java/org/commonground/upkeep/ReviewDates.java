package org.commonground.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.commonground.kernel.London;
import org.commonground.kernel.PublicAddress;
import org.commonground.mail.MailAddress;
import org.commonground.mail.MailOutbox;
import org.commonground.mail.NewMail;
import org.commonground.mail.OneLine;
import org.commonground.people.MailWish;
import org.commonground.people.MailWishes;
import org.commonground.people.Person;
import org.commonground.publications.Publication;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Published publications that are to be looked at again, and who is told of it. */
@ApplicationScoped
@Transactional
class ReviewDates {
    static final String TOPIC = "review-due";

    /** A month before the date somebody can plan for it. */
    static final int SOON_DAYS = 30;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final EntityManager entities;
    private final MailWishes wishes;
    private final MailOutbox outbox;
    private final PublicAddress address;
    private final Clock clock;

    @Inject
    ReviewDates(
            EntityManager entities,
            MailWishes wishes,
            MailOutbox outbox,
            PublicAddress address,
            Clock clock) {
        this.entities = entities;
        this.wishes = wishes;
        this.outbox = outbox;
        this.address = address;
        this.clock = clock;
    }

    LocalDate today() {
        return London.today(clock);
    }

    /**
     * The addresses to be told: of editors who asked for it, and the contacts that are addresses.
     */
    public Set<String> recipients() {
        Set<String> all = new LinkedHashSet<>();
        for (Person editor : wishes.editorsWho(MailWish.REVIEW_DUE)) {
            MailAddress.in(editor.signInName()).map(MailAddress::value).ifPresent(all::add);
        }
        for (Publication publication : near()) {
            MailAddress.in(publication.contact()).map(MailAddress::value).ifPresent(all::add);
        }
        return all;
    }

    /**
     * Writes one mail about all that this recipient was not told of yet; none when there is
     * nothing.
     */
    public void remind(String recipient) {
        boolean isEditor =
                wishes.editorsWho(MailWish.REVIEW_DUE).stream()
                        .anyMatch(
                                editor ->
                                        MailAddress.in(editor.signInName())
                                                .filter(own -> own.value().equals(recipient))
                                                .isPresent());
        List<String> lines = new ArrayList<>();
        String first = "";
        for (Publication publication : near()) {
            boolean isContact =
                    MailAddress.in(publication.contact())
                            .filter(contact -> contact.value().equals(recipient))
                            .isPresent();
            if ((isEditor || isContact) && isNews(publication, recipient)) {
                String title = publication.latest().title();
                first = first.isEmpty() ? title : first;
                lines.add(line(publication, title));
            }
        }
        if (!lines.isEmpty()) {
            outbox.add(mail(recipient, first, lines));
        }
    }

    private List<Publication> near() {
        return entities.createQuery(
                        "from Publication where state = PUBLISHED and reviewBy <= :soon order by"
                                + " reviewBy, id",
                        Publication.class)
                .setParameter("soon", today().plusDays(SOON_DAYS))
                .getResultList();
    }

    /** Remembers that it is told, in the transaction that promises the mail. */
    private boolean isNews(Publication publication, String recipient) {
        LocalDate date = Objects.requireNonNull(publication.reviewBy());
        ReviewReminder.Stage stage =
                date.isAfter(today()) ? ReviewReminder.Stage.SOON : ReviewReminder.Stage.DUE;
        boolean isNews =
                entities.createQuery(
                                        "select count(*) from ReviewReminder where publicationId ="
                                                + " :publication and reviewBy = :date and stage ="
                                                + " :stage and recipient = :recipient",
                                        Long.class)
                                .setParameter("publication", publication.id())
                                .setParameter("date", date)
                                .setParameter("stage", stage)
                                .setParameter("recipient", recipient)
                                .getSingleResult()
                        == 0;
        if (isNews) {
            entities.persist(new ReviewReminder(publication.id(), date, stage, recipient));
        }
        return isNews;
    }

    private String line(Publication publication, String title) {
        LocalDate date = Objects.requireNonNull(publication.reviewBy());
        return "%s\n%s by %s\n%s\n"
                .formatted(
                        title,
                        date.isAfter(today()) ? "To be reviewed" : "Was to be reviewed",
                        DAY.format(date),
                        address.of("/desk/publications/" + publication.id()));
    }

    private NewMail mail(String recipient, String first, List<String> lines) {
        String subject =
                lines.size() == 1
                        ? "To be reviewed: " + first
                        : "%d publications are to be reviewed".formatted(lines.size());
        return new NewMail(
                        new MailAddress(recipient),
                        OneLine.of(subject, 200),
                        """
                        Please look whether these are still right. Then set a new review date, correct
                        them, or withdraw them.

                        %s
                        You get this because you are named as their contact or asked for it on the page
                        %s
                        """
                                .formatted(String.join("\n", lines), address.of("/account")),
                        TOPIC,
                        lines.size() == 1 ? "a publication" : "publications")
                .withHeader("List-Unsubscribe", "<" + address.of("/account#mails") + ">");
    }
}
