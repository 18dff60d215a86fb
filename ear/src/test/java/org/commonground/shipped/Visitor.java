package org.commonground.shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody with a browser's memory for cookies, who follows no redirect unasked. */
public final class Visitor implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final URI portal;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;

    public Visitor() {
        this(address());
    }

    Visitor(URI portal) {
        this(portal, HttpClient.newBuilder());
    }

    private Visitor(URI portal, HttpClient.Builder client) {
        this.portal = portal;
        this.client =
                client.cookieHandler(cookies)
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(PATIENCE)
                        .build();
    }

    /**
     * Somebody at another address of this machine, whom the portal counts by themselves.
     *
     * @param address such as {@code 127.0.0.42}; all of 127 leads here
     */
    static Visitor from(String address) {
        return new Visitor(
                address(), HttpClient.newBuilder().localAddress(InetAddress.ofLiteral(address)));
    }

    /** Where the shared portal answers. */
    public static URI address() {
        return URI.create(
                "http://localhost:" + (8080 + Integer.getInteger("portal.test.offset")) + "/");
    }

    public HttpResponse<String> get(String path, String... headers) {
        return text(request(path, headers).GET());
    }

    HttpResponse<byte[]> bytes(String path, String... headers) {
        return send(request(path, headers).GET(), BodyHandlers.ofByteArray());
    }

    HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
        return text(request(path, headers).method(method, body));
    }

    /** Sends JSON as a script on one of the portal's own pages does. */
    HttpResponse<String> sendJson(String method, String path, String json, String... headers) {
        return text(
                request(path, headers)
                        .header("Content-Type", "application/json")
                        .header("Sec-Fetch-Site", "same-origin")
                        .method(method, BodyPublishers.ofString(json)));
    }

    /** Sends a form as a browser on one of the portal's own pages does. */
    public HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        String body =
                form.entrySet().stream()
                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"));
        return text(
                request(path, headers)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.ofString(body)));
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** Goes on in somebody else's session. */
    void bring(List<HttpCookie> others) {
        others.forEach(cookie -> cookies.getCookieStore().add(portal, cookie));
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(portal.resolve(path)).timeout(PATIENCE);
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> text(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private <T> HttpResponse<T> send(
            HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the portal", e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
