package org.commonground.benchmarks;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * What is asked of a server whose answers are timed. It is sent and its answer read by the thread
 * that waits for it, over a connection kept open: a client with threads of its own takes a third of
 * a millisecond more, which no server can help.
 *
 * @param json posted; null to get
 */
record HttpQuestion(URI url, @Nullable String json) {

    static HttpQuestion getting(String url) {
        return new HttpQuestion(URI.create(url), null);
    }

    /**
     * The whole body.
     *
     * @throws IOException when the answer is not 200, too
     */
    byte[] answer() throws IOException {
        HttpURLConnection connection = (HttpURLConnection) url.toURL().openConnection();
        if (json != null) {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            connection.setDoOutput(true);
            connection.setFixedLengthStreamingMode(body.length);
            connection.setRequestProperty("Content-Type", "application/json");
            try (OutputStream to = connection.getOutputStream()) {
                to.write(body);
            }
        }
        if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
            throw new IOException(connection.getResponseCode() + " for " + url);
        }
        try (InputStream from = connection.getInputStream()) {
            return from.readAllBytes();
        }
    }
}
