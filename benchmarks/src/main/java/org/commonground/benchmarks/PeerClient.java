package org.commonground.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/**
 * Speaks JSON with a server.
 *
 * @param address ends without a slash
 */
record PeerClient(HttpClient http, String address) {

    HttpQuestion posting(String path, String json) {
        return new HttpQuestion(URI.create(address + path), json);
    }

    /**
     * @throws IOException when the answer is not one of success, with its words
     */
    void send(String method, String path, String mediaType, String body)
            throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(
                        HttpRequest.newBuilder(URI.create(address + path))
                                .header("Content-Type", mediaType)
                                .method(method, BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(address + path + ": " + answer.body());
        }
    }
}
