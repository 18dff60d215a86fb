package org.commonground.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.List;

/** Takes readers' answers and shows them to editors. */
@ApplicationScoped
@Transactional
public class FeedbackBox {
    private static final int LONGEST_PAGE = 500;
    private static final int LONGEST_COMMENT = 4000;

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    public FeedbackBox(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * @param page the path of the page, cut at 500 characters
     * @param comment may be empty
     * @throws FeedbackRefused when the comment is longer than 4,000 characters, or a problem is
     *     reported without words
     */
    public void leave(String page, PageFeedback.Verdict verdict, String comment) {
        String words = comment.strip();
        if (words.length() > LONGEST_COMMENT) {
            throw new FeedbackRefused(
                    "Your message has %d characters; shorten it to at most %d."
                            .formatted(words.length(), LONGEST_COMMENT));
        }
        if (verdict == PageFeedback.Verdict.PROBLEM && words.isEmpty()) {
            throw new FeedbackRefused("Say what the problem is, so that somebody can mend it.");
        }
        String path = page.length() > LONGEST_PAGE ? page.substring(0, LONGEST_PAGE) : page;
        entities.persist(new PageFeedback(clock.instant(), path, verdict, words));
    }

    /** Newest first. */
    public List<PageFeedback> latest(int limit) {
        return entities.createQuery("from PageFeedback order by id desc", PageFeedback.class)
                .setMaxResults(limit)
                .getResultList();
    }
}
