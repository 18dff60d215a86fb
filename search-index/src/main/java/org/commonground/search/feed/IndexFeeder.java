package org.commonground.search.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.outbox.Outbox;
import org.commonground.outbox.OutboxEntry;
import org.commonground.search.IndexChange;
import org.commonground.search.Rebuild;
import org.commonground.search.SearchEngine;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Empties the index outbox, oldest first, and rebuilds the index when it is not to be trusted.
 *
 * <p>An entry is forgotten only after the index holds its change for good, so a crash repeats work
 * and loses none. One thread works through the outbox; a rebuild has a thread of its own and does
 * not hold up changes.
 */
@ApplicationScoped
public class IndexFeeder {
    private static final Logger LOG = Logger.getLogger(IndexFeeder.class.getName());
    private static final int BATCH = 64;
    private static final int REBUILD_BATCH = 16;
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);

    private final Outbox outbox;
    private final PublicationMapping mapping;
    private final SearchEngine engine;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean running;
    private volatile @Nullable Thread worker;
    private volatile @Nullable Thread rebuilder;

    @Inject
    public IndexFeeder(Outbox outbox, PublicationMapping mapping, SearchEngine engine) {
        this.outbox = outbox;
        this.mapping = mapping;
        this.engine = engine;
    }

    /** Begins to work, and to rebuild when that is needed. */
    public synchronized void start() {
        running = true;
        worker = begin("index-feeder", this::feed);
        if (engine.state().needsRebuild()) {
            rebuilder = begin("index-rebuild", this::rebuild);
        }
    }

    /** Builds the index anew beside the live one, unless that is going on already. */
    public synchronized void beginRebuild() {
        Thread current = rebuilder;
        if (current == null || !current.isAlive()) {
            rebuilder = begin("index-rebuild", this::rebuild);
        }
    }

    /** Ends after the change at hand. */
    public void stop() {
        running = false;
        wake();
        join(worker);
        join(rebuilder);
    }

    /** Something was promised just now. */
    public void wake() {
        work.release();
    }

    private static Thread begin(String name, Runnable task) {
        return Thread.ofPlatform().daemon().name(name).start(task);
    }

    private static void join(@Nullable Thread thread) {
        try {
            if (thread != null) {
                thread.join(Duration.ofSeconds(20));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void feed() {
        while (running) {
            try {
                if (!feedBatch()) {
                    awaitWork(POLL);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "The index could not be fed and will be tried again", e);
                sleep(AFTER_FAILURE);
            }
        }
    }

    private void awaitWork(Duration atMost) throws InterruptedException {
        if (work.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            work.drainPermits();
        }
    }

    /** Whether there was something to do. */
    private boolean feedBatch() {
        List<OutboxEntry> entries = outbox.waiting(IndexOutbox.TOPIC, BATCH);
        if (entries.isEmpty()) {
            return false;
        }
        Set<Long> subjects = new LinkedHashSet<>();
        entries.forEach(entry -> subjects.add(entry.subject()));
        List<IndexChange> changes = subjects.stream().map(mapping::change).toList();
        engine.apply(changes);
        outbox.done(entries.stream().map(OutboxEntry::id).toList());
        return true;
    }

    private void rebuild() {
        while (running && !rebuiltOnce()) {
            sleep(AFTER_FAILURE);
        }
    }

    private boolean rebuiltOnce() {
        long started = System.nanoTime();
        List<Long> all = mapping.published();
        LOG.info(
                () ->
                        "The search index is being rebuilt from %d publications"
                                .formatted(all.size()));
        try (Rebuild rebuild = engine.beginRebuild()) {
            for (int from = 0; from < all.size(); from += REBUILD_BATCH) {
                if (!running) {
                    return true;
                }
                rebuild.add(
                        replacements(
                                all.subList(from, Math.min(all.size(), from + REBUILD_BATCH))));
            }
            rebuild.finish();
            LOG.info(
                    () ->
                            "The search index was rebuilt in %d ms: %d documents"
                                    .formatted(
                                            Duration.ofNanos(System.nanoTime() - started)
                                                    .toMillis(),
                                            engine.state().documents()));
            return true;
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "The search index could not be rebuilt and will be tried again",
                    e);
            return false;
        }
    }

    private List<IndexChange.Replace> replacements(List<Long> publications) {
        return publications.stream()
                .map(mapping::change)
                .filter(IndexChange.Replace.class::isInstance)
                .map(IndexChange.Replace.class::cast)
                .toList();
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
