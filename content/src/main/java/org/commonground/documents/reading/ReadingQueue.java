package org.commonground.documents.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.commonground.documents.DocumentEvent;
import org.commonground.documents.DocumentSettings;
import org.commonground.documents.FileKey;
import org.commonground.documents.FileStore;
import org.commonground.documents.wire.ReadingLimits;
import org.commonground.kernel.PortalHome;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Reads what is waiting, oldest first, with one thread and one warm child for each reader.
 *
 * <p>The queue itself is the state of the documents in the database, so nothing is lost with the
 * process.
 */
@ApplicationScoped
public class ReadingQueue {
    private static final System.Logger LOG = System.getLogger(ReadingQueue.class.getName());
    private static final Duration LOOK_ANYWAY = Duration.ofSeconds(5);
    private static final long LARGEST_PICTURE = 4 << 20;

    private final ReadingDesk desk;
    private final FileStore store;
    private final ReaderCommand command;
    private final ReadingPatience patience;
    private final int readers;
    private final Recogniser recogniser;
    private final Semaphore calls = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger inHand = new AtomicInteger();
    private final List<WarmReader> warmReaders = new CopyOnWriteArrayList<>();
    private volatile boolean running;
    private volatile @Nullable String trouble;

    @Inject
    public ReadingQueue(
            ReadingDesk desk,
            FileStore store,
            DocumentSettings settings,
            PortalHome home,
            Recogniser recogniser) {
        this(
                desk,
                store,
                ReaderCommand.of(settings.reader(), home.directory("reader")),
                ReadingPatience.USUAL,
                settings.readers(),
                recogniser);
    }

    public ReadingQueue(
            ReadingDesk desk,
            FileStore store,
            ReaderCommand command,
            ReadingPatience patience,
            int readers,
            Recogniser recogniser) {
        this.desk = desk;
        this.store = store;
        this.command = command;
        this.patience = patience;
        this.readers = readers;
        this.recogniser = recogniser;
    }

    /** Begins to read, with what was left unfinished the last time. */
    public synchronized void start() {
        if (running) {
            return;
        }
        desk.putAllBack();
        running = true;
        for (int i = 1; i <= readers; i++) {
            threads.add(
                    Thread.ofPlatform().daemon().name("document-reading-" + i).start(this::work));
        }
    }

    /**
     * Ends the children and waits for the threads; what was being read is read again after the next
     * start. Threads are not interrupted: an interrupt in the middle of a write closes an H2
     * database.
     */
    public synchronized void stop() {
        running = false;
        calls.release(readers);
        warmReaders.forEach(WarmReader::close);
        for (Thread thread : threads) {
            try {
                thread.join(Duration.ofSeconds(5));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        threads.clear();
        warmReaders.clear();
    }

    /** Something may be waiting. */
    public void wake() {
        calls.release();
    }

    /** Why nothing can be read at the moment, for whoever looks after the portal. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** Whether a document is being read at this moment, which somebody may wait for. */
    public boolean isReading() {
        return inHand.get() > 0;
    }

    void uploaded(@Observes(during = TransactionPhase.AFTER_SUCCESS) DocumentEvent.Uploaded event) {
        wake();
    }

    private enum Look {
        DONE_ONE,
        NOTHING_THERE,
        TROUBLE
    }

    private void work() {
        try (WarmReader reader = new WarmReader(command, ReadingLimits.USUAL, patience)) {
            warmReaders.add(reader);
            while (running) {
                switch (look(reader)) {
                    case DONE_ONE -> {}
                    case NOTHING_THERE -> waitForCall();
                    case TROUBLE -> waitForBetterTimes();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void waitForCall() throws InterruptedException {
        boolean called = calls.tryAcquire(LOOK_ANYWAY.toMillis(), TimeUnit.MILLISECONDS);
        LOG.log(Level.TRACE, called ? "called" : "looking anyway");
    }

    private void waitForBetterTimes() throws InterruptedException {
        long until = System.nanoTime() + LOOK_ANYWAY.toNanos();
        while (running && System.nanoTime() - until < 0) {
            Thread.sleep(Duration.ofMillis(100));
        }
    }

    private Look look(WarmReader reader) {
        try {
            reader.warm();
            boolean worked = readOne(reader) || drawOne(reader) || recogniser.recogniseSome(reader);
            trouble = null;
            return worked ? Look.DONE_ONE : Look.NOTHING_THERE;
        } catch (RuntimeException e) {
            // The database, the store or the child's start: not the document's fault, so it is
            // tried again later.
            trouble = String.valueOf(e.getMessage());
            LOG.log(
                    running ? Level.WARNING : Level.DEBUG,
                    "Documents cannot be read at the moment",
                    e);
            return Look.TROUBLE;
        }
    }

    private boolean readOne(WarmReader reader) {
        Optional<ReadingDesk.Task> task = desk.take();
        task.ifPresent(
                taken -> {
                    inHand.incrementAndGet();
                    try {
                        readAndHand(reader, taken);
                    } finally {
                        inHand.decrementAndGet();
                    }
                });
        return task.isPresent();
    }

    private void readAndHand(WarmReader reader, ReadingDesk.Task task) {
        try {
            Reading reading =
                    withBytes(task, bytes -> reader.read(task.format(), bytes, task.size()));
            if (reading instanceof Reading.BrokenOff && !running) {
                desk.putBack(task.document()); // the child was ended by stop()
            } else {
                desk.hand(task.document(), reading);
            }
        } catch (RuntimeException e) {
            desk.putBack(task.document());
            throw e;
        }
    }

    /** Pictures wait until there is nothing to read: words are what people search for. */
    private boolean drawOne(WarmReader reader) {
        Optional<ReadingDesk.Task> task = desk.takeForPicture();
        task.ifPresent(
                taken -> {
                    Picture picture = withBytes(taken, bytes -> reader.draw(bytes, taken.size()));
                    if (picture.isPresent()) {
                        desk.handPicture(taken.document(), keep(picture));
                    }
                });
        return task.isPresent();
    }

    private <T> T withBytes(ReadingDesk.Task task, Function<InputStream, T> work) {
        try (InputStream bytes = store.open(task.file())) {
            return work.apply(bytes);
        } catch (IOException e) {
            throw new SourceFailed(e);
        }
    }

    private FileKey keep(Picture picture) {
        try {
            return store.put(picture.open(), LARGEST_PICTURE).key();
        } catch (IOException e) {
            throw new SourceFailed(e);
        }
    }
}
