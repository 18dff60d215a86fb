package org.commonground.search.lucene;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** Lets what people wait for go before what can be done at any time. */
final class Courtesy {

    /** After a search the next one, of the same reader or another, is likely to come soon. */
    private static final Duration AFTER_A_SEARCH = Duration.ofMillis(150);

    /** However busy the machine is, the work goes on a little. */
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private static final Duration STEP = Duration.ofMillis(25);

    private final BooleanSupplier busy;
    private final AtomicInteger searching = new AtomicInteger();
    private volatile long lastSearch = System.nanoTime() - AFTER_A_SEARCH.toNanos();
    private volatile boolean over;

    Courtesy(BooleanSupplier busy) {
        this.busy = busy;
    }

    /** A search going on; to be closed with its end. */
    interface Searching extends AutoCloseable {
        @Override
        void close();
    }

    Searching search() {
        searching.incrementAndGet();
        return () -> {
            lastSearch = System.nanoTime();
            searching.decrementAndGet();
        };
    }

    /** Returns when nobody waits for anything else, or after two seconds. */
    void giveWay() {
        long begun = System.nanoTime();
        while (!over
                && (isSearched() || busy.getAsBoolean())
                && System.nanoTime() - begun < LONGEST.toNanos()) {
            try {
                Thread.sleep(STEP);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private boolean isSearched() {
        return searching.get() > 0 || System.nanoTime() - lastSearch < AFTER_A_SEARCH.toNanos();
    }

    /** Nobody gives way any more. */
    void end() {
        over = true;
    }
}
