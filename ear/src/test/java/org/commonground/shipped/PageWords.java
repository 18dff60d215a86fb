package org.commonground.shipped;

import jakarta.json.Json;
import jakarta.json.JsonReader;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Texts of pages as the portal gives them, letters and digits alone; each is asked for once. */
final class PageWords {
    private final Visitor reader;
    private final Map<String, String> known = new HashMap<>();

    PageWords(Visitor reader) {
        this.reader = reader;
    }

    boolean hold(String document, int page, String words) {
        String address = "/api/v1/documents/%s/pages/%d".formatted(document, page);
        return known.computeIfAbsent(address, this::read).contains(bare(words));
    }

    private String read(String address) {
        try (JsonReader json = Json.createReader(new StringReader(reader.get(address).body()))) {
            return bare(json.readObject().getString("text"));
        }
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
