package org.commonground.upkeep;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Asks a web address whether anything is there: the head of the answer only, at most 16 KB of it,
 * within 15 seconds and five redirections, each of which is looked at like the first.
 */
class WebProbe {
    private static final int CONNECT_MILLIS = 5000;
    private static final int READ_MILLIS = 5000;
    private static final Duration IN_ALL = Duration.ofSeconds(15);
    private static final int LONGEST_HEAD = 16 * 1024;
    private static final int MOST_REDIRECTIONS = 5;

    /** The first line of an answer and where it sends us, if anywhere. */
    record Head(int status, @Nullable String location) {}

    /** What is wrong with the address, in a sentence; null when something answers there. */
    @Nullable String problem(String link) {
        long deadline = System.nanoTime() + IN_ALL.toNanos();
        try {
            URI at = URI.create(link);
            for (int hop = 0; hop <= MOST_REDIRECTIONS; hop++) {
                Head head = ask("HEAD", at, deadline);
                if (head.status() >= 400 && head.status() != 404 && head.status() != 410) {
                    // Some servers know only GET.
                    head = ask("GET", at, deadline);
                }
                if (head.status() < 300 || head.status() >= 400 || head.location() == null) {
                    return judged(head.status());
                }
                at = at.resolve(head.location());
            }
            return "It sends the reader from page to page without end.";
        } catch (IllegalArgumentException malformed) {
            return "This is not a web address.";
        } catch (IOException failed) {
            String said = failed.getMessage();
            return "It cannot be reached: "
                    + (said == null ? failed.getClass().getSimpleName() : said);
        }
    }

    /** Pages that want a sign-in or less haste are there. */
    private static @Nullable String judged(int status) {
        return switch (status) {
            case 401, 402, 403, 407, 429 -> null;
            case 404 -> "There is no such page any more (404).";
            case 410 -> "The page was removed for good (410).";
            default ->
                    status < 400
                            ? null
                            : "The server answers with an error (%d).".formatted(status);
        };
    }

    private Head ask(String method, URI at, long deadline) throws IOException {
        String scheme = String.valueOf(at.getScheme()).toLowerCase(Locale.ROOT);
        String host = at.getHost();
        boolean isTls = scheme.equals("https");
        if (host == null || !(isTls || scheme.equals("http")) || at.getRawUserInfo() != null) {
            throw new IOException("this is not a plain web address.");
        }
        int usual = isTls ? 443 : 80;
        if (at.getPort() != -1 && at.getPort() != usual) {
            throw new IOException("only the usual ports are asked.");
        }
        try (Socket plain = connect(host, usual)) {
            plain.setSoTimeout(READ_MILLIS);
            Socket socket = isTls ? secured(plain, host) : plain;
            socket.getOutputStream()
                    .write(request(method, at, host).getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return head(new BufferedInputStream(socket.getInputStream()), deadline);
        }
    }

    /** To the very address that was found to be public. */
    Socket connect(String host, int port) throws IOException {
        InetAddress address = PublicHost.of(host);
        Socket socket = new Socket();
        socket.connect(new InetSocketAddress(address, port), CONNECT_MILLIS);
        return socket;
    }

    private static Socket secured(Socket plain, String host) throws IOException {
        SSLSocket socket =
                (SSLSocket)
                        ((SSLSocketFactory) SSLSocketFactory.getDefault())
                                .createSocket(plain, host, plain.getPort(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static String request(String method, URI at, String host) {
        String path = at.getRawPath() == null || at.getRawPath().isEmpty() ? "/" : at.getRawPath();
        String query = at.getRawQuery() == null ? "" : "?" + at.getRawQuery();
        return "%s %s HTTP/1.1\r\nHost: %s\r\nUser-Agent: CommonGround-LinkCheck/1\r\nAccept: */*\r\nConnection: close\r\n\r\n"
                .formatted(method, ascii(path + query), host);
    }

    private static String ascii(String text) {
        return URI.create(text.startsWith("/") ? text : "/" + text).toASCIIString();
    }

    private static Head head(InputStream in, long deadline) throws IOException {
        String first = line(in, deadline);
        if (!first.matches("HTTP/\\d(\\.\\d)? \\d{3}.*")) {
            throw new IOException("what answers there is no web server.");
        }
        int status = Integer.parseInt(first.replaceFirst("^\\S+ (\\d{3}).*", "$1"));
        String location = null;
        int length = 0;
        for (String line = line(in, deadline); !line.isEmpty(); line = line(in, deadline)) {
            length += line.length();
            if (length > LONGEST_HEAD) {
                throw new IOException("its answer has no end.");
            }
            if (line.regionMatches(true, 0, "location:", 0, 9)) {
                location = line.substring(9).strip();
            }
        }
        return new Head(status, location);
    }

    private static String line(InputStream in, long deadline) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n' && next >= 0; next = in.read()) {
            if (line.length() > LONGEST_HEAD || System.nanoTime() > deadline) {
                throw new IOException("its answer has no end.");
            }
            line.append((char) next);
        }
        return line.toString().stripTrailing();
    }
}
