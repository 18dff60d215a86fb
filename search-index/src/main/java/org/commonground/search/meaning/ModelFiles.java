package org.commonground.search.meaning;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** What the model's jar holds. */
final class ModelFiles {

    private ModelFiles() {}

    static byte[] bytes(String name) {
        try (InputStream file = open(name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pieces of words that a tokenizer's description lists, with their ids. */
    static Map<String, Integer> vocabulary(String name) {
        try (InputStream file = open(name);
                JsonReader reader = Json.createReader(file)) {
            JsonObject listed = reader.readObject().getJsonObject("model").getJsonObject("vocab");
            Map<String, Integer> ids = HashMap.newHashMap(listed.size());
            listed.keySet().forEach(piece -> ids.put(piece, listed.getInt(piece)));
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream file = ModelFiles.class.getResourceAsStream("/" + name);
        if (file == null) {
            throw new IOException("There is no " + name + " on the class path");
        }
        return file;
    }
}
