package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Guests who send their booking form again and again, each with the key it came with, until a
 * portal has answered: as a browser's "try again" does after a lost connection.
 */
final class StubbornGuests {
    private final List<URI> portals;
    private final String seminar;
    private final Queue<Integer> toCome = new ConcurrentLinkedQueue<>();
    private final Map<Integer, String> keys = new ConcurrentHashMap<>();
    private final Map<Integer, String> links = new ConcurrentHashMap<>();
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
    private final AtomicInteger turnedAway = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();

    /**
     * @param portals of one database
     * @param seminar the address of its page
     */
    StubbornGuests(List<URI> portals, String seminar, int guests) {
        this.portals = portals;
        this.seminar = seminar;
        IntStream.range(0, guests)
                .forEach(
                        guest -> {
                            toCome.add(guest);
                            keys.put(guest, UUID.randomUUID().toString());
                        });
    }

    /** So many at a time, each at one of the portals. */
    void come(int atOnce) {
        for (int i = 0; i < atOnce; i++) {
            URI portal = portals.get(i % portals.size());
            threads.add(Thread.ofVirtual().start(() -> comeOneByOne(portal)));
        }
    }

    void awaitAnswers() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(surprises).isEmpty();
    }

    /** How many hold a link to their booking by now. */
    int answered() {
        return links.size();
    }

    /** How often one that was being answered was told to try again later. */
    int turnedAway() {
        return turnedAway.get();
    }

    List<String> names() {
        return IntStream.range(0, keys.size()).mapToObj(StubbornGuests::name).toList();
    }

    /** The links that all get who send their form once more, in the order of guests. */
    List<String> onceMore() {
        try (Visitor browser = new Visitor(portals.getFirst())) {
            return IntStream.range(0, keys.size())
                    .mapToObj(guest -> link(send(browser, guest)))
                    .toList();
        }
    }

    List<String> links() {
        return IntStream.range(0, keys.size()).mapToObj(links::get).toList();
    }

    private void comeOneByOne(URI portal) {
        try (Visitor browser = new Visitor(portal)) {
            for (Integer guest = toCome.poll(); guest != null; guest = toCome.poll()) {
                links.put(guest, untilAnswered(browser, guest));
            }
        }
    }

    private String untilAnswered(Visitor browser, int guest) {
        while (true) {
            try {
                HttpResponse<String> answer = send(browser, guest);
                int status = answer.statusCode();
                if (status == 303) {
                    return link(answer);
                }
                // A server that is starting knows no page yet, or says that it is not ready.
                if (status != 404 && status != 503) {
                    surprises.add(status + ": " + answer.body());
                    return "";
                }
                turnedAway.incrementAndGet();
            } catch (UncheckedIOException gone) {
                // Killed; it will be back.
            }
            pause();
        }
    }

    private HttpResponse<String> send(Visitor browser, int guest) {
        return browser.post(
                seminar + "/book",
                Map.of(
                        "key",
                        keys.get(guest),
                        "name",
                        name(guest),
                        "email",
                        "guest" + guest + "@oldham.example",
                        "agreed",
                        "yes"));
    }

    private static String name(int guest) {
        return "Guest " + guest;
    }

    private static String link(HttpResponse<String> answer) {
        return Editor.path(answer);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the portal was away", e);
        }
    }
}
