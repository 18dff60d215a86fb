package org.commonground.search.lucene;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import org.commonground.search.IndexUnavailable;
import org.commonground.search.MeaningState;
import org.commonground.search.meaning.Embedder;
import org.commonground.search.meaning.MeaningUnavailable;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Makes the vectors that the live index wants, in rounds, in the background and after everybody
 * else. What a round made is durable at its end; there is nothing to resume but to look again which
 * are missing.
 */
final class VectorMaker implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(VectorMaker.class.getName());

    /** Texts a round: some seconds of work, which is what a killed server loses. */
    private static final int ROUND = 128;

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(30);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path folder;
    private final LiveIndex live;
    private final VectorMaking making;
    private final Courtesy courtesy;
    private final VectorProgress progress = new VectorProgress();
    private final Semaphore work = new Semaphore(0);
    private final Thread worker;
    private final ExecutorService hands;
    private volatile boolean running = true;
    private volatile @Nullable Vectors vectors;

    VectorMaker(Path folder, LiveIndex live, VectorMaking making, Courtesy courtesy) {
        this.folder = folder;
        this.live = live;
        this.making = making;
        this.courtesy = courtesy;
        this.hands =
                Executors.newFixedThreadPool(
                        making.threads(),
                        Thread.ofPlatform()
                                .daemon()
                                .name("vectors-", 1)
                                .priority(Thread.MIN_PRIORITY)
                                .factory());
        this.worker = Thread.ofPlatform().daemon().name("vectors").start(this::work);
    }

    /** The model and what it made; null before they are there, and where they cannot be. */
    @Nullable Vectors vectors() {
        return vectors;
    }

    MeaningState state() {
        return progress.state();
    }

    /** Something may be missing. */
    void wake() {
        work.release();
    }

    private void work() {
        try {
            load();
        } catch (MeaningUnavailable | IOException e) {
            LOG.log(WARNING, "Search goes by words alone: {0}", e.getMessage());
            progress.failed(String.valueOf(e.getMessage()));
            return;
        }
        while (running) {
            try {
                if (!round()) {
                    rest(LOOK_AGAIN);
                }
            } catch (IOException | RuntimeException | InternalError e) {
                if (running) {
                    LOG.log(WARNING, "Vectors could not be made and will be tried again", e);
                    progress.interrupted(String.valueOf(e.getMessage()));
                    heal(e);
                    rest(AFTER_FAILURE);
                }
            }
        }
    }

    private void load() throws IOException {
        Embedder embedder = making.model().get();
        try {
            vectors = new Vectors(embedder, VectorStore.open(folder, embedder));
        } catch (IOException | RuntimeException e) {
            embedder.close();
            throw e;
        }
        progress.begun();
        LOG.log(INFO, "Search by meaning: {0} on {1} threads", embedder.model(), making.threads());
    }

    /** Whether there was something to do. */
    private boolean round() throws IOException {
        Vectors in = vectors;
        if (in == null) {
            return false;
        }
        WaitingTexts texts = waiting(in.store());
        progress.round(texts);
        if (texts.first().isEmpty()) {
            clean(in.store());
            return false;
        }
        make(texts.first(), in);
        in.store().commit();
        return true;
    }

    private WaitingTexts waiting(VectorStore store) throws IOException {
        return store.ask(view -> live.ask(searcher -> WaitingTexts.read(searcher, view, ROUND)));
    }

    private void make(List<WaitingTexts.Text> texts, Vectors in) {
        List<Future<?>> tasks = new ArrayList<>();
        for (WaitingTexts.Text text : texts) {
            tasks.add(
                    hands.submit(
                            () -> {
                                courtesy.giveWay();
                                if (running) {
                                    in.store()
                                            .add(text.number(), in.embedder().passage(text.text()));
                                    progress.made();
                                }
                                return null;
                            }));
        }
        for (Future<?> task : tasks) {
            try {
                task.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (ExecutionException e) {
                throw new IndexUnavailable("A vector could not be made", e.getCause());
            }
        }
    }

    /** Once all is made, vectors of texts that are gone are thrown away if they are many. */
    private void clean(VectorStore store) throws IOException {
        if (live.current().complete() && !live.isDamaged()) {
            List<Long> gone =
                    store.ask(view -> live.ask(searcher -> view.textsMissingIn(searcher)));
            if (gone.size() > ROUND && gone.size() > progress.state().made() / 4) {
                for (long text : gone) {
                    store.remove(text);
                }
                store.commit();
            }
        }
    }

    /** Damaged vectors are thrown away and made anew. */
    private void heal(Throwable failure) {
        Vectors broken = vectors;
        if (broken == null || !Damage.isToldBy(failure)) {
            return;
        }
        try {
            vectors = null;
            broken.store().close();
            IndexFolder.delete(folder);
            vectors = new Vectors(broken.embedder(), VectorStore.open(folder, broken.embedder()));
        } catch (IOException e) {
            vectors = broken;
            LOG.log(WARNING, "The vectors could not be begun anew", e);
        }
    }

    private void rest(Duration time) {
        try {
            if (work.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS)) {
                work.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    /**
     * Waits for the vectors that are being made: the JVM must not end while the model runs. Merging
     * what was made is not waited for longer than is polite.
     */
    @Override
    public void close() {
        running = false;
        courtesy.end();
        wake();
        hands.shutdown();
        Thread closing = Thread.ofPlatform().daemon().name("vectors-end").start(this::end);
        try {
            worker.join();
            closing.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void end() {
        try {
            worker.join();
            Vectors open = vectors;
            vectors = null;
            if (open != null) {
                open.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.log(WARNING, "The vectors did not close cleanly", e);
        }
    }
}
