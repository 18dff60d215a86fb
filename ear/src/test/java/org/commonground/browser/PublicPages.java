package org.commonground.browser;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

import org.commonground.shipped.QuietIndex;
import org.commonground.shipped.Visitor;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** The pages that everybody may see, by the names their pictures have. */
final class PublicPages {
    private PublicPages() {}

    static SequencedMap<String, String> addresses() {
        SequencedMap<String, String> pages = new LinkedHashMap<>();
        pages.put("start", "/");
        pages.put("search", "/search?q=community+cohesion");
        pages.put("search-all", "/search");
        pages.put("search-nothing", "/search?q=xylophonequartets");
        pages.put("search-misspelt", "/search?q=cohesoin");
        pages.put("search-evidence", "/search?q=what+did+not+work");
        pages.put("publication", first("kind=case-study"));
        pages.put("here", here());
        pages.put("pack", first("kind=information-pack"));
        pages.put("plan", first("kind=cohesion-plan"));
        pages.put("protocol", first("kind=protocol"));
        pages.put("report", first("kind=report"));
        pages.put("discussion-paper", first("kind=discussion-paper"));
        pages.put("lesson", result("kind=lesson").getString("url"));
        pages.put("text", text());
        pages.put("sign-in", "/sign-in");
        pages.put("style", "/style");
        pages.put("about", "/about");
        pages.put("agencies", "/agencies");
        pages.put("seminars", "/seminars");
        pages.put("seminars-month", "/seminars?month=2006-04");
        pages.put("search-seminars", "/search?q=crisis&kind=seminar");
        pages.put("seminar", "/seminars/1/safe-communities-initiative-seminar");
        pages.put(
                "book-seminar",
                "/seminars/2/after-a-crisis-who-talks-to-whom-made-up-demo-seminar/book");
        pages.put("privacy", "/privacy");
        pages.put("tell-us", "/feedback?page=/about&useful=missing");
        pages.put("asked", "/asked");
        pages.put("alert", "/alerts/new?q=meals");
        pages.put("alert-asked", "/alerts/asked");
        pages.put("accessibility", "/accessibility");
        return pages;
    }

    /** The publication that a search finds first. */
    static String first(String parameters) {
        return result(parameters).getJsonObject("publication").getString("url");
    }

    /** A case study set against a place. */
    private static String here() {
        return "/here/"
                + result("kind=case-study").getJsonObject("publication").getJsonNumber("id")
                + "?place=southampton&sector=statutory";
    }

    /** The text of a document, at the page that was found. */
    static String text() {
        return result("q=council&format=pdf").getString("url");
    }

    private static JsonObject result(String parameters) {
        QuietIndex.await();
        try (Visitor reader = new Visitor();
                JsonReader json =
                        Json.createReader(
                                new StringReader(
                                        reader.get("/api/v1/search?" + parameters).body()))) {
            return json.readObject().getJsonArray("results").getJsonObject(0);
        }
    }
}
