package org.commonground.seminars.bookings;

import jakarta.persistence.PersistenceException;

import org.commonground.kernel.Refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Many clients at once, each with its share of the steps; as many at the database at a time as the
 * server's pool lets through.
 */
public final class Rush {
    private static final int CONNECTIONS = 20;

    private final Semaphore pool = new Semaphore(CONNECTIONS);
    private final Queue<Runnable> steps = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refused = new AtomicInteger();

    public void add(Runnable step) {
        steps.add(step);
    }

    /**
     * Lets all begin at the same moment and waits for the last; any failure but a refusal fails.
     */
    public void run(int clients) throws InterruptedException {
        CountDownLatch begin = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            threads.add(Thread.ofVirtual().start(() -> work(begin)));
        }
        begin.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        if (!failures.isEmpty()) {
            throw new AssertionError(failures.size() + " steps failed", failures.peek());
        }
    }

    public int refused() {
        return refused.get();
    }

    private void work(CountDownLatch begin) {
        try {
            begin.await();
            for (Runnable step = steps.poll(); step != null; step = steps.poll()) {
                pool.acquire();
                try {
                    step.run();
                } catch (Refusal refusal) {
                    refused.incrementAndGet();
                } catch (PersistenceException | AssertionError failed) {
                    failures.add(failed);
                } finally {
                    pool.release();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
