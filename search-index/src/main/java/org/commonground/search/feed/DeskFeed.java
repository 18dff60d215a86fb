package org.commonground.search.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.commonground.bestbets.BestBetEvent;
import org.commonground.bestbets.BestBets;
import org.commonground.publications.PublicationEvent;
import org.commonground.search.SearchEngine;
import org.commonground.seminars.SeminarEvent;
import org.commonground.taxonomy.TermEvent;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Tells the search what editors decide at the desk besides publishing: which words mean the same,
 * and what stands above the results to certain words. At once when it was decided on this server,
 * and every so often for what was decided on another. A thread of its own, so that neither editors
 * nor readers wait for it.
 */
@ApplicationScoped
public class DeskFeed {
    private static final Logger LOG = Logger.getLogger(DeskFeed.class.getName());
    private static final Duration POLL = Duration.ofSeconds(20);

    private final VocabularyReading vocabularies;
    private final SearchEngine engine;
    private final BestBets bets;
    private final EditorsSuggestions suggestions;
    private final Semaphore news = new Semaphore(0);
    private volatile boolean running;
    private volatile @Nullable Thread worker;

    @Inject
    public DeskFeed(
            VocabularyReading vocabularies,
            SearchEngine engine,
            BestBets bets,
            EditorsSuggestions suggestions) {
        this.vocabularies = vocabularies;
        this.engine = engine;
        this.bets = bets;
        this.suggestions = suggestions;
    }

    public synchronized void start() {
        running = true;
        worker = Thread.ofPlatform().daemon().name("desk-feed").start(this::feed);
    }

    /** Ends after the reading at hand. */
    public void stop() {
        running = false;
        news.release();
        Thread current = worker;
        try {
            if (current != null) {
                current.join(Duration.ofSeconds(5));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) TermEvent event) {
        news.release();
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) BestBetEvent event) {
        news.release();
    }

    /** What a bet leads to may have been published, worded anew or withdrawn. */
    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicationEvent event) {
        news.release();
    }

    /** The same of a seminar: it may have been planned anew or cancelled. */
    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) SeminarEvent event) {
        news.release();
    }

    private void feed() {
        while (running) {
            tell();
            try {
                if (news.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS)) {
                    news.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void tell() {
        try {
            engine.learn(vocabularies.wordings());
            suggestions.are(bets.shownNow());
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "The search goes on with what it learned from the desk before",
                    e);
        }
    }
}
