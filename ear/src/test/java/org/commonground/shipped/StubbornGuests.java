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
import java.util.stream.IntStream;

/**
 * Guests who send their booking form again and again, each with the key it came with, until the
 * portal has answered: as a browser's "try again" does after a lost connection.
 */
final class StubbornGuests {
    private static final int CLIENTS = 8;

    private final URI portal;
    private final String seminar;
    private final Queue<Integer> toCome = new ConcurrentLinkedQueue<>();
    private final Map<Integer, String> keys = new ConcurrentHashMap<>();
    private final Map<Integer, String> links = new ConcurrentHashMap<>();
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads = new ArrayList<>();

    /**
     * @param seminar the address of its page
     */
    StubbornGuests(URI portal, String seminar, int guests) {
        this.portal = portal;
        this.seminar = seminar;
        IntStream.range(0, guests)
                .forEach(
                        guest -> {
                            toCome.add(guest);
                            keys.put(guest, UUID.randomUUID().toString());
                        });
    }

    void come() {
        for (int i = 0; i < CLIENTS; i++) {
            threads.add(Thread.ofVirtual().start(this::comeOneByOne));
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

    List<String> names() {
        return IntStream.range(0, keys.size()).mapToObj(StubbornGuests::name).toList();
    }

    /** The links that all get who send their form once more, in the order of guests. */
    List<String> onceMore() {
        try (Visitor browser = new Visitor(portal)) {
            return IntStream.range(0, keys.size())
                    .mapToObj(guest -> link(send(browser, guest)))
                    .toList();
        }
    }

    List<String> links() {
        return IntStream.range(0, keys.size()).mapToObj(links::get).toList();
    }

    private void comeOneByOne() {
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
