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
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final Duration QUIET = Duration.ofMinutes(1);

    private final Outbox outbox;
    private final IndexSources sources;
    private final SearchEngine engine;
    private final Compaction compaction;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean running;
    private volatile @Nullable Thread worker;
    private volatile @Nullable Thread rebuilder;
    private volatile @Nullable RebuildProgress progress;
    private volatile @Nullable String problem;

    @Inject
    public IndexFeeder(Outbox outbox, IndexSources sources, SearchEngine engine) {
        this.outbox = outbox;
        this.sources = sources;
        this.engine = engine;
        this.compaction = new Compaction(engine::compact, QUIET);
    }

    /** Begins to work, and to rebuild when that is needed. */
    public synchronized void start() {
        running = true;
        worker = begin("index-feeder", this::feed);
        if (engine.state().needsRebuild()) {
            rebuilder = begin("index-rebuild", this::rebuild);
        }
    }

    /**
     * Builds the index anew beside the live one.
     *
     * @return false when that is going on already; then nothing is begun
     */
    public synchronized boolean beginRebuild() {
        Thread current = rebuilder;
        if (current != null && current.isAlive()) {
            return false;
        }
        rebuilder = begin("index-rebuild", this::rebuild);
        return true;
    }

    /** How far the rebuild is; empty while there is none. */
    public Optional<RebuildProgress> progress() {
        return Optional.ofNullable(progress);
    }

    /**
     * Of publications and seminars, by the index's numbers, those whose last change is not found
     * yet.
     */
    public Set<Long> waitingAmong(Set<Long> numbers) {
        return outbox.waitingAmong(IndexOutbox.TOPIC, numbers);
    }

    /** Why the index could not be fed at the last try; empty when it could. */
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
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
                healIfDamaged();
                boolean fed = feedBatch();
                problem = null;
                if (!fed) {
                    compaction.idle();
                    awaitWork(POLL);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "The index could not be fed and will be tried again", e);
                problem = String.valueOf(e.getMessage());
                sleep(AFTER_FAILURE);
            }
        }
    }

    /** An index that turns out damaged while it is in use is rebuilt like one found so at start. */
    private void healIfDamaged() {
        if (engine.state().needsRebuild()) {
            beginRebuild();
        }
    }

    private void awaitWork(Duration atMost) throws InterruptedException {
        if (work.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            work.drainPermits();
        }
    }

    /**
     * Whether something was done. What cannot be mapped is left, with the reason, and holds up no
     * other.
     */
    private boolean feedBatch() {
        List<OutboxEntry> entries = outbox.waiting(IndexOutbox.TOPIC, BATCH);
        Map<Long, IndexChange> changes = new LinkedHashMap<>();
        Map<Long, String> problems = new HashMap<>();
        for (OutboxEntry entry : entries) {
            long subject = entry.subject();
            if (changes.containsKey(subject) || problems.containsKey(subject)) {
                continue;
            }
            try {
                changes.put(subject, sources.change(subject));
            } catch (RuntimeException e) {
                problems.put(subject, e.toString());
                if (entry.attempts() == 0) {
                    LOG.log(Level.WARNING, sources.name(subject) + " cannot be indexed", e);
                }
            }
        }
        if (!changes.isEmpty()) {
            engine.apply(List.copyOf(changes.values()));
            compaction.written();
        }
        List<Long> done = new ArrayList<>();
        for (OutboxEntry entry : entries) {
            String why = problems.get(entry.subject());
            if (why == null) {
                done.add(entry.id());
            } else {
                outbox.failed(entry.id(), why);
            }
        }
        outbox.done(done);
        return !done.isEmpty();
    }

    private void rebuild() {
        while (running && !rebuiltOnce()) {
            sleep(AFTER_FAILURE);
        }
    }

    private boolean rebuiltOnce() {
        long started = System.nanoTime();
        List<Long> all = sources.all();
        LOG.info(
                () ->
                        ("The search index is being rebuilt from %d publications" + " and seminars")
                                .formatted(all.size()));
        Instant begun = Instant.now();
        progress = new RebuildProgress(0, all.size(), begun);
        try (Rebuild rebuild = engine.beginRebuild()) {
            for (int from = 0; from < all.size(); from += REBUILD_BATCH) {
                if (!running) {
                    return true;
                }
                rebuild.add(
                        replacements(
                                all.subList(from, Math.min(all.size(), from + REBUILD_BATCH))));
                progress =
                        new RebuildProgress(
                                Math.min(all.size(), from + REBUILD_BATCH), all.size(), begun);
            }
            rebuild.finish();
            compaction.written();
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
        } finally {
            progress = null;
        }
    }

    /** What can be read of them: one that cannot must not keep all others from being found. */
    private List<IndexChange.Replace> replacements(List<Long> numbers) {
        List<IndexChange.Replace> replacements = new ArrayList<>();
        for (long number : numbers) {
            try {
                if (sources.change(number) instanceof IndexChange.Replace replace) {
                    replacements.add(replace);
                }
            } catch (RuntimeException e) {
                LOG.log(
                        Level.WARNING,
                        sources.name(number) + " cannot be indexed and is left out",
                        e);
            }
        }
        return replacements;
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
