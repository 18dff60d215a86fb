package org.commonground.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

class WebProbeTest {
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile String[] answers = {"HTTP/1.1 200 OK\r\n\r\n"};
    private ServerSocket server;

    @BeforeEach
    void start() throws IOException {
        server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/",
                "http://127.0.0.1/",
                "http://127.1/",
                "http://2130706433/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://10.0.0.5/admin",
                "http://192.168.1.1/",
                "http://172.16.0.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://100.64.0.1/",
                "http://0.0.0.0/",
                "http://[fd00::1]/",
                "http://[fe80::1]/",
                "http://[2002:7f00:1::]/",
                "http://[64:ff9b::7f00:1]/"
            })
    void neverKnocksAtADoorInside(String link) {
        assertThat(new WebProbe().problem(link)).contains("cannot be reached");
        assertThat(probe().problem(link))
                .containsAnyOf("not on the public internet", "not a plain web address");
        assertThat(requests).isEmpty();
    }

    @Test
    void doesNotFollowARedirectionToTheInside() {
        answers = new String[] {redirect("http://127.0.0.1/secret")};
        assertThat(probe().problem("http://out.example/"))
                .contains("127.0.0.1 is not on the public internet");
        assertThat(requests).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://out.example:8080/",
                "http://out.example:22/",
                "http://me:secret@out.example/",
                "file:///etc/passwd",
                "gopher://out.example/"
            })
    void asksOnlyPlainWebAddresses(String link) {
        assertThat(probe().problem(link)).isNotNull();
        assertThat(requests).isEmpty();
    }

    @Test
    void followsRedirectionsOutsideAndAsksOnlyForTheHead() {
        answers = new String[] {redirect("/new?q=1"), "HTTP/1.1 200 OK\r\n\r\n"};
        assertThat(probe().problem("http://out.example/old")).isNull();
        assertThat(requests).containsExactly("HEAD /old HTTP/1.1", "HEAD /new?q=1 HTTP/1.1");
    }

    @Test
    void asksOnceMoreWhereHeadIsNotKnown() {
        answers =
                new String[] {
                    "HTTP/1.1 405 Method Not Allowed\r\n\r\n", "HTTP/1.1 200 OK\r\n\r\nBody"
                };
        assertThat(probe().problem("http://out.example/")).isNull();
        assertThat(requests).containsExactly("HEAD / HTTP/1.1", "GET / HTTP/1.1");
    }

    @Test
    void tellsWhatIsGoneFromWhatIsOnlyClosed() {
        answers = new String[] {"HTTP/1.1 404 Not Found\r\n\r\n"};
        assertThat(probe().problem("http://out.example/")).contains("(404)");
        answers = new String[] {"HTTP/1.1 410 Gone\r\n\r\n"};
        assertThat(probe().problem("http://out.example/")).contains("(410)");
        answers = new String[] {"HTTP/1.1 403 Forbidden\r\n\r\n"};
        assertThat(probe().problem("http://out.example/")).isNull();
        answers = new String[] {"HTTP/1.1 500 Oops\r\n\r\n"};
        assertThat(probe().problem("http://out.example/")).contains("(500)");
    }

    @Test
    void givesUpOnLoopsNoiseAndEndlessAnswers() {
        answers = new String[] {redirect("/")};
        assertThat(probe().problem("http://out.example/")).contains("without end");
        answers = new String[] {"220 mail.example ESMTP\r\n"};
        assertThat(probe().problem("http://out.example/")).contains("no web server");
        answers = new String[] {"HTTP/1.1 200 OK\r\nX: " + "x".repeat(20_000)};
        assertThat(probe().problem("http://out.example/")).contains("has no end");
        assertThat(probe().problem("http://out.example/a b")).contains("not a web address");
        assertThat(new WebProbe().problem("http://nowhere.invalid/")).contains("cannot be reached");
    }

    @Test
    void knowsAddressesOfThePublicInternet() throws UnknownHostException {
        for (String open :
                List.of("8.8.8.8", "93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c")) {
            assertThat(PublicHost.isPublic(InetAddress.getByName(open))).as(open).isTrue();
        }
        for (String closed :
                List.of(
                        "224.0.0.1",
                        "255.255.255.255",
                        "198.18.0.1",
                        "203.0.113.9",
                        "2001:db8::1",
                        "2001::1")) {
            assertThat(PublicHost.isPublic(InetAddress.getByName(closed))).as(closed).isFalse();
        }
    }

    private static String redirect(String location) {
        return "HTTP/1.1 302 Found\r\nLocation: " + location + "\r\n\r\n";
    }

    /** Finds out.example at the test's own server, and all else where it is. */
    private WebProbe probe() {
        return new WebProbe() {
            @Override
            Socket connect(String host, int port) throws IOException {
                return host.equals("out.example")
                        ? new Socket(server.getInetAddress(), server.getLocalPort())
                        : super.connect(host, port);
            }
        };
    }

    private void serve() {
        int served = 0;
        String @Nullable [] current = null;
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                if (current != answers) {
                    current = answers;
                    served = 0;
                }
                byte[] buffer = new byte[4096];
                int read = client.getInputStream().read(buffer);
                requests.add(
                        new String(buffer, 0, read, StandardCharsets.US_ASCII).split("\r\n")[0]);
                client.getOutputStream()
                        .write(
                                current[Math.min(served++, current.length - 1)].getBytes(
                                        StandardCharsets.US_ASCII));
                client.getOutputStream().flush();
            } catch (IOException over) {
                // The client left, or the test is over.
            }
        }
    }
}
