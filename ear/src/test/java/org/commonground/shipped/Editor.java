package org.commonground.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A program that works for an editor: it hands files in, describes and publishes them. */
public final class Editor {
    private static final String BOUNDARY = "----common-ground-4f1d8a6b";
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final Visitor visitor;
    private final String authorization;

    public Editor() {
        this(new Visitor(), SignIns.ofThePortal().token("editor"));
    }

    Editor(Visitor visitor, String token) {
        this.visitor = visitor;
        this.authorization = "Bearer " + token;
    }

    HttpResponse<String> get(String path) {
        return visitor.get(path, "Authorization", authorization);
    }

    HttpResponse<String> post(String path, JsonObject json) {
        return send("POST", path, json.toString());
    }

    HttpResponse<String> send(String method, String path, String json) {
        return visitor.send(
                method,
                path,
                BodyPublishers.ofString(json),
                "Authorization",
                authorization,
                "Content-Type",
                "application/json");
    }

    HttpResponse<String> send(
            String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        return visitor.send(
                method,
                path,
                body,
                Stream.concat(Stream.of("Authorization", authorization), Stream.of(headers))
                        .toArray(String[]::new));
    }

    HttpResponse<String> upload(String name, byte[] content) {
        return form("POST", "/api/v1/documents", "file", name, content);
    }

    /** Puts a file in the place of the one that a document has. */
    HttpResponse<String> replace(long document, String name, byte[] content) {
        return form("PUT", "/api/v1/documents/" + document + "/file", "file", name, content);
    }

    /** Sends a form with one file. */
    HttpResponse<String> form(String path, String part, String name, byte[] content) {
        return form("POST", path, part, name, content);
    }

    private HttpResponse<String> form(
            String method, String path, String part, String name, byte[] content) {
        byte[] head =
                ("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                                + "Content-Type: application/octet-stream\r\n\r\n")
                        .formatted(BOUNDARY, part, name.replace("\"", "%22"))
                        .getBytes(StandardCharsets.UTF_8);
        byte[] end = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return send(
                method,
                path,
                BodyPublishers.ofByteArrays(List.of(head, content, end)),
                "Content-Type",
                "multipart/form-data; boundary=" + BOUNDARY);
    }

    /** Hands a file in and waits until it is read; its number. */
    public long document(String name, byte[] content) {
        HttpResponse<String> uploaded = upload(name, content);
        assertThat(uploaded.statusCode()).as(uploaded.body()).isIn(200, 201);
        long id = object(uploaded).getJsonNumber("id").longValue();
        await("document " + id + " is read", () -> card(id).getString("state").equals("read"));
        return id;
    }

    /** Hands a zip in and waits until the import is through; its number. */
    public String handedIn(String name, byte[] zip) {
        HttpResponse<String> answer = form("/api/v1/imports", "file", name, zip);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        String address = path(answer);
        await(
                "the import is through",
                () -> object(get(address)).getString("state").equals("done"));
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** Begins a case study and saves it again with another summary; its number. */
    public long twoVersions(String title, String first, String second) {
        JsonObject draft = draft(title, first);
        JsonObject next =
                Json.createObjectBuilder(caseStudy(title, second))
                        .add("revision", draft.getInt("revision"))
                        .build();
        HttpResponse<String> saved =
                send("PUT", "/api/v1/publications/" + draft.getInt("id"), next.toString());
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        return draft.getInt("id");
    }

    JsonObject card(long id) {
        return object(get("/api/v1/documents/" + id));
    }

    /** A publication as editors get it. */
    public JsonObject publication(long id) {
        return object(get("/api/v1/publications/" + id));
    }

    /** Saves another title and summary over what was answered before. */
    public JsonObject save(JsonObject before, String title, String summary) {
        HttpResponse<String> saved =
                send(
                        "PUT",
                        "/api/v1/publications/" + before.getInt("id"),
                        Json.createObjectBuilder()
                                .add("title", title)
                                .add("revision", before.getInt("revision"))
                                .add("body", Json.createObjectBuilder().add("summary", summary))
                                .build()
                                .toString());
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        return object(saved);
    }

    /** Begins a case study; what it answers. */
    public JsonObject draft(String title, String summary, long... documents) {
        HttpResponse<String> started =
                post("/api/v1/publications", caseStudy(title, summary, documents));
        assertThat(started.statusCode()).as(started.body()).isEqualTo(201);
        return object(started);
    }

    /** Writes and publishes a case study with these files; what it answers. */
    public JsonObject publish(String title, String summary, long... documents) {
        long id = draft(title, summary, documents).getJsonNumber("id").longValue();
        HttpResponse<String> published =
                send("POST", "/api/v1/publications/" + id + "/publish", "");
        assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
        return object(published);
    }

    static JsonObject caseStudy(String title, String summary, long... documents) {
        var attachments = Json.createArrayBuilder();
        for (long document : documents) {
            attachments.add(document);
        }
        return Json.createObjectBuilder()
                .add("kind", "case-study")
                .add("title", title)
                .add("body", Json.createObjectBuilder().add("summary", summary))
                .add("attachments", attachments)
                .build();
    }

    static JsonObject object(HttpResponse<String> response) {
        assertThat(response.headers().firstValue("Content-Type").orElse(""))
                .as(response.statusCode() + " " + response.body())
                .contains("json");
        return object(response.body());
    }

    static JsonObject object(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    static JsonObject search(Visitor reader, String parameters) {
        HttpResponse<String> answer = reader.get("/api/v1/search?" + parameters);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return object(answer);
    }

    /** What holds these very words; without quotes, what is close in meaning comes as well. */
    static JsonArray results(Visitor reader, String words) {
        return search(reader, "q=" + Visitor.encode("\"" + words + "\"")).getJsonArray("results");
    }

    /** Waits for what happens in the background; how long it took. */
    static Duration await(String what, BooleanSupplier happened) {
        Instant begun = Instant.now();
        while (!happened.getAsBoolean()) {
            Duration waited = Duration.between(begun, Instant.now());
            assertThat(waited).as("waiting until " + what).isLessThan(PATIENCE);
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while waiting until " + what, e);
            }
        }
        return Duration.between(begun, Instant.now());
    }

    static String path(HttpResponse<String> created) {
        return URI.create(created.headers().firstValue("Location").orElseThrow()).getPath();
    }
}
