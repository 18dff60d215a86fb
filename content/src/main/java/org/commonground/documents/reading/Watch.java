package org.commonground.documents.reading;

import java.time.Duration;

/**
 * Ends a child that is not heard of for too long; looks ten times a second while there is something
 * to wait for.
 */
final class Watch implements AutoCloseable {
    private static final long NEVER = Long.MAX_VALUE;
    private static final Duration LOOK = Duration.ofMillis(100);

    private final Process process;
    private final ReadingPatience patience;
    private long began;
    private long earned;
    private volatile long deadline = NEVER;
    private volatile boolean ended;
    private volatile boolean closed;

    Watch(Process process, ReadingPatience patience) {
        this.process = process;
        this.patience = patience;
        Thread.ofPlatform().daemon().name("document-reading-watch").start(this::look);
    }

    void startsUp() {
        deadline = System.nanoTime() + patience.start().toNanos();
    }

    void begins() {
        began = System.nanoTime();
        earned = 0;
        deadline = began + patience.silence().toNanos();
    }

    void hears() {
        earned += patience.perPage().toNanos();
        long silent = System.nanoTime() + patience.silence().toNanos();
        long whole = began + patience.total().toNanos() + earned;
        deadline = silent - whole < 0 ? silent : whole;
    }

    void waitsForPicture() {
        waits(patience.picture());
    }

    void waits(Duration silence) {
        deadline = System.nanoTime() + silence.toNanos();
    }

    void rests() {
        deadline = NEVER;
    }

    boolean hasEnded() {
        return ended;
    }

    private void look() {
        try {
            while (!closed && process.isAlive()) {
                long due = deadline;
                if (due != NEVER && System.nanoTime() - due > 0) {
                    ended = true;
                    end(process);
                    return;
                }
                Thread.sleep(LOOK);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** With what it has started itself, which would run on alone. */
    static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    @Override
    public void close() {
        closed = true;
    }
}
