package org.commonground.mail;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A mail server that answers {@code RCPT}, {@code DATA} and the end of a mail as it was told to,
 * once each, and then as a friendly one does. It may hang up instead of answering, say nothing, or
 * take its time.
 */
public final class ScriptedSmtp implements AutoCloseable {
    static final String HANG_UP = "hang up";
    static final String SAY_NOTHING = "say nothing";

    private static final String FINE = "250 fine";

    private final ServerSocket socket;
    private final Queue<String> toRecipients = new ConcurrentLinkedQueue<>();
    private final Queue<String> toData = new ConcurrentLinkedQueue<>();
    private final Queue<String> toMails = new ConcurrentLinkedQueue<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();

    private volatile Duration slowness = Duration.ZERO;
    private volatile @Nullable Socket talkingTo;

    ScriptedSmtp() throws IOException {
        this(0);
    }

    public ScriptedSmtp(int port) throws IOException {
        this.socket = new ServerSocket(port, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    ScriptedSmtp toRecipient(String... answers) {
        toRecipients.addAll(List.of(answers));
        return this;
    }

    /** The first answer to {@code DATA}, before the mail. */
    ScriptedSmtp toData(String... answers) {
        toData.addAll(List.of(answers));
        return this;
    }

    /** Before each of its answers. */
    public ScriptedSmtp answeringAfter(Duration time) {
        slowness = time;
        return this;
    }

    ScriptedSmtp toMail(String... answers) {
        toMails.addAll(List.of(answers));
        return this;
    }

    /** The mails that arrived whole, whatever was answered. */
    public List<String> taken() {
        return List.copyOf(taken);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talkingTo = client;
                talk(client);
            } catch (IOException over) {
                // The client left, or the test is over.
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(
                                client.getInputStream(), StandardCharsets.ISO_8859_1));
        say(client, "220 scripted.example");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.toUpperCase(Locale.ROOT);
            String answer = FINE;
            if (command.startsWith("RCPT")) {
                answer = next(toRecipients);
            } else if (command.startsWith("DATA")) {
                answer = next(toData);
                if (answer.equals(FINE)) {
                    say(client, "354 go on");
                    taken.add(read(in));
                    answer = next(toMails);
                }
            } else if (command.startsWith("QUIT")) {
                say(client, "221 bye");
                return;
            }
            if (answer.equals(SAY_NOTHING)) {
                in.transferTo(Writer.nullWriter());
            }
            if (answer.equals(HANG_UP) || answer.equals(SAY_NOTHING)) {
                return;
            }
            say(client, answer);
        }
    }

    private static String read(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        return mail.toString();
    }

    private static String next(Queue<String> answers) {
        String answer = answers.poll();
        return answer == null ? FINE : answer;
    }

    private void say(Socket client, String line) throws IOException {
        try {
            Thread.sleep(slowness);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        client.getOutputStream().flush();
    }

    /** Hangs up, too: a slow one would hold up whoever sends for all that waits there. */
    @Override
    public void close() {
        try {
            socket.close();
            Socket client = talkingTo;
            if (client != null) {
                client.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
