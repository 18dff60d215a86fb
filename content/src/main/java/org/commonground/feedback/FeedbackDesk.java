package org.commonground.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;

import org.commonground.audit.Actor;
import org.commonground.audit.AuditTrail;
import org.commonground.kernel.PublicAddress;
import org.commonground.mail.MailAddress;
import org.commonground.mail.MailOutbox;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationState;
import org.commonground.publications.Publications;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Where editors work through what readers said. */
@ApplicationScoped
@Transactional
public class FeedbackDesk {
    private static final int LONGEST_NOTE = 4000;
    private static final int LONGEST_LISTING = 300;
    private static final String LISTED =
            " from PageFeedback f where (f.state in :states) and (:words = '' or lower(f.page) like"
                + " :like escape '!' or lower(cast(f.comment as String)) like :like escape '!')";

    private final EntityManager entities;
    private final Publications publications;
    private final MailOutbox outbox;
    private final AnswerMail answerMail;
    private final AuditTrail audit;
    private final Actor actor;
    private final Clock clock;

    @Inject
    public FeedbackDesk(
            EntityManager entities,
            Publications publications,
            MailOutbox outbox,
            PublicAddress address,
            AuditTrail audit,
            Actor actor,
            Clock clock) {
        this.entities = entities;
        this.publications = publications;
        this.outbox = outbox;
        this.answerMail = new AnswerMail(address);
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Those in one of the states, oldest first while they are open, newest first otherwise.
     *
     * @param words in the address of the page or in what was said; empty for all
     */
    public List<PageFeedback> listed(
            List<FeedbackState> states, String words, int offset, int limit) {
        boolean isOpen = states.stream().allMatch(FeedbackState::isOpen);
        return filtered(
                        "select f" + LISTED + " order by f.id" + (isOpen ? "" : " desc"),
                        PageFeedback.class,
                        states,
                        words)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    public long count(List<FeedbackState> states, String words) {
        return filtered("select count(*)" + LISTED, Long.class, states, words).getSingleResult();
    }

    /**
     * @throws UnknownFeedback when there is none
     */
    public PageFeedback get(long id) {
        PageFeedback found = entities.find(PageFeedback.class, id);
        if (found == null) {
            throw new UnknownFeedback(id);
        }
        return found;
    }

    /** Says that somebody looks after it; whoever says so last has it. */
    public void take(long id) {
        move(id, FeedbackState.IN_HAND, "took feedback in hand");
    }

    /** Nothing is to be done, or it has been done without a publication. */
    public void close(long id) {
        move(id, FeedbackState.CLOSED, "closed feedback");
    }

    /**
     * @throws FeedbackRefused when the note is longer than 4,000 characters
     */
    public void note(long id, String words) {
        if (words.length() > LONGEST_NOTE) {
            throw new FeedbackRefused(
                    "note", "A note may have at most %d characters.".formatted(LONGEST_NOTE));
        }
        locked(id).noted(words.strip(), clock.instant());
    }

    /**
     * Says which publication answers it. A reader who left an address is told by mail, once.
     *
     * @param listing what was asked for, in the editor's own words, for the public list; empty to
     *     leave it out
     * @throws FeedbackRefused when it was answered before, when the publication is not public, or
     *     when the listing is too long
     */
    public void answer(long id, long publication, String listing) {
        PageFeedback asked = locked(id);
        if (asked.state() == FeedbackState.ANSWERED) {
            throw new FeedbackRefused(
                    "already-answered",
                    409,
                    "publication",
                    "%s has answered this already.".formatted(asked.takenBy()));
        }
        if (listing.strip().length() > LONGEST_LISTING) {
            throw new FeedbackRefused(
                    "listing",
                    "Say what was asked for in at most %d characters.".formatted(LONGEST_LISTING));
        }
        Publication answer =
                publications
                        .find(publication)
                        .filter(found -> found.state() == PublicationState.PUBLISHED)
                        .orElseThrow(
                                () ->
                                        new FeedbackRefused(
                                                "publication",
                                                "Readers cannot see publication %d. Publish it first, or"
                                                                .formatted(publication)
                                                        + " choose another."));
        asked.answered(publication, listing.strip(), actor.name(), clock.instant());
        audit.record("answered feedback", "feedback " + id, "publication " + publication);
        String reader = asked.readerAddress();
        if (reader != null) {
            outbox.add(answerMail.to(new MailAddress(reader), asked, answer));
        }
    }

    /** What was asked for and is there now, answered last first; only what is public. */
    public List<Added> added(int limit) {
        return entities.createQuery(
                        "select f, p from PageFeedback f join Publication p on p.id ="
                            + " f.answerPublication where f.state = ANSWERED and f.listedAs <> ''"
                            + " and p.state = PUBLISHED order by f.answeredAt desc, f.id desc",
                        Object[].class)
                .setMaxResults(limit)
                .getResultStream()
                .map(
                        pair -> {
                            Publication publication = (Publication) pair[1];
                            return new Added(
                                    ((PageFeedback) pair[0]).listedAs(),
                                    Objects.requireNonNull(((PageFeedback) pair[0]).answeredAt()),
                                    publication.published().orElseThrow().title(),
                                    publication.address());
                        })
                .toList();
    }

    private void move(long id, FeedbackState to, String deed) {
        locked(id).moved(to, actor.name(), clock.instant());
        audit.record(deed, "feedback " + id, null);
    }

    private PageFeedback locked(long id) {
        PageFeedback found = entities.find(PageFeedback.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new UnknownFeedback(id);
        }
        return found;
    }

    private <T> TypedQuery<T> filtered(
            String query, Class<T> type, List<FeedbackState> states, String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return entities.createQuery(query, type)
                .setParameter("states", states)
                .setParameter("words", wanted)
                .setParameter("like", "%" + wanted.replaceAll("[!%_]", "!$0") + "%");
    }
}
