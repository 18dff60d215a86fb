package org.commonground.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.commonground.audit.Actor;
import org.commonground.mail.MailAddress;
import org.commonground.mail.MailRefused;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** Takes what readers say. */
@ApplicationScoped
@Transactional
public class FeedbackBox {
    private static final int LONGEST_PAGE = 500;
    private static final int LONGEST_COMMENT = 4000;
    private static final int MOST_LINKS = 3;
    private static final Duration SAME_WORDS = Duration.ofDays(1);
    private static final Pattern LINK =
            Pattern.compile("https?://|www\\.", Pattern.CASE_INSENSITIVE);

    private final EntityManager entities;
    private final FeedbackThrottle throttle;
    private final Actor actor;
    private final Clock clock;

    @Inject
    public FeedbackBox(
            EntityManager entities, FeedbackThrottle throttle, Actor actor, Clock clock) {
        this.entities = entities;
        this.throttle = throttle;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Keeps an answer; the same words about the same page within a day are kept once.
     *
     * @param page the path of the page, cut at 500 characters
     * @param comment may be empty
     * @param address where the reader wants to be told what came of it; empty for nowhere
     * @throws FeedbackRefused when the comment is longer than 4,000 characters or full of links,
     *     when a problem or a wish has no words, when the address is none, or when too much comes
     *     from one place
     */
    public void leave(String page, PageFeedback.Verdict verdict, String comment, String address) {
        String words = comment.strip();
        check(verdict, words);
        String reader = address.isBlank() ? null : checked(address);
        throttle.count(actor.address());
        String path = page.length() > LONGEST_PAGE ? page.substring(0, LONGEST_PAGE) : page;
        if (words.isEmpty() || !isKnown(path, words)) {
            entities.persist(new PageFeedback(clock.instant(), path, verdict, words, reader));
        }
    }

    /** Newest first. */
    public List<PageFeedback> latest(int limit) {
        return entities.createQuery("from PageFeedback order by id desc", PageFeedback.class)
                .setMaxResults(limit)
                .getResultList();
    }

    private static void check(PageFeedback.Verdict verdict, String words) {
        if (words.length() > LONGEST_COMMENT) {
            throw new FeedbackRefused(
                    "message",
                    "Your message has %d characters; shorten it to at most %d."
                            .formatted(words.length(), LONGEST_COMMENT));
        }
        if (verdict == PageFeedback.Verdict.PROBLEM && words.isEmpty()) {
            throw new FeedbackRefused(
                    "message", "Say what the problem is, so that somebody can mend it.");
        }
        if (verdict == PageFeedback.Verdict.MISSING && words.isEmpty()) {
            throw new FeedbackRefused(
                    "message", "Say what you looked for, so that somebody can add it.");
        }
        if (LINK.matcher(words).results().count() > MOST_LINKS) {
            throw new FeedbackRefused(
                    "message",
                    "Your message has more than %d web addresses, as unwanted advertising has."
                                    .formatted(MOST_LINKS)
                            + " Leave some out and say in words what you mean.");
        }
    }

    private static String checked(String address) {
        try {
            return MailAddress.of(address).value();
        } catch (MailRefused refused) {
            throw new FeedbackRefused(
                    "address",
                    "“%s” does not look like an e-mail address. Write it like name@example.org, or"
                                    .formatted(address.strip())
                            + " leave the field empty.");
        }
    }

    private boolean isKnown(String page, String words) {
        return entities.createQuery(
                                "select count(*) from PageFeedback where page = :page and at >"
                                        + " :then and comment = :words",
                                Long.class)
                        .setParameter("page", page)
                        .setParameter("then", clock.instant().minus(SAME_WORDS))
                        .setParameter("words", words)
                        .getSingleResult()
                > 0;
    }
}
