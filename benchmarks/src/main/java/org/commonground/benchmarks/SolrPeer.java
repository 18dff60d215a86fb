package org.commonground.benchmarks;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.commonground.search.FacetName;
import org.commonground.search.FacetValue;
import org.commonground.search.IndexChange;
import org.commonground.search.SearchDocument;
import org.commonground.search.SearchRequest;

import java.io.Closeable;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Solr with one core, set up for the work in hand as its guide advises. */
final class SolrPeer implements SearchServer, Closeable {
    private static final int PORT = 18_983;

    /**
     * As many words must be there as the engine asks for: both of two, two of up to ten, then a
     * fifth.
     */
    private static final String SEARCH =
            """
            {
              "query": %s, "filter": %s, "fields": "title,url,score", "limit": 10,
              "params": {
                "defType": "%s", "df": "contents", "qf": "contents", "mm": "2<2 10<20%%",
                "hl": true, "hl.method": "unified", "hl.fl": "contents", "hl.offsetSource": "POSTINGS",
                "hl.bs.type": "SENTENCE", "hl.snippets": 3, "hl.maxAnalyzedChars": 100000
              },
              "facet": {
                "theme": {"type": "terms", "field": "theme_facet", "limit": 200},
                "factor": {"type": "terms", "field": "factor_facet", "limit": 200},
                "place": {"type": "terms", "field": "place_facet", "limit": 200},
                "agency": {"type": "terms", "field": "agency_facet", "limit": 200},
                "year": {"type": "terms", "field": "year_facet", "limit": 200}
              }
            }
            """;

    private final PeerProcess process;
    private final PeerClient client;

    /**
     * @param folder {@code peers/solr}
     * @param home emptied by whoever made it
     */
    SolrPeer(Path folder, Path home, HttpClient http) throws IOException, InterruptedException {
        Path conf = Files.createDirectories(home.resolve("pages/conf"));
        copy(folder.resolve("solr.xml"), home);
        copy(folder.resolve("conf/solrconfig.xml"), conf);
        copy(folder.resolve("conf/schema.xml"), conf);
        Files.writeString(home.resolve("pages/core.properties"), "name=pages\n");
        process = new PeerProcess(folder, "SolrNode.java", home, PORT);
        client = new PeerClient(http, "http://localhost:" + PORT + "/solr/pages");
    }

    private static void copy(Path file, Path folder) throws IOException {
        Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public String name() {
        return "Solr";
    }

    void index(List<IndexChange.Replace> publications) throws IOException, InterruptedException {
        for (IndexChange.Replace publication : publications) {
            JsonArrayBuilder documents = Json.createArrayBuilder();
            publication.documents().forEach(document -> documents.add(map(document)));
            client.send("POST", "/update", "application/json", documents.build().toString());
        }
        client.send("POST", "/update?commit=true", "application/json", "{}");
    }

    private static JsonObjectBuilder map(SearchDocument from) {
        JsonObjectBuilder to =
                Json.createObjectBuilder()
                        .add("id", from.key())
                        .add("title", from.title())
                        .add("url", from.url())
                        .add("contents", from.title() + "\n" + from.text());
        from.facets()
                .forEach(
                        (facet, values) ->
                                to.add(
                                        field(facet),
                                        Json.createArrayBuilder(
                                                values.stream().map(FacetValue::value).toList())));
        return to;
    }

    @Override
    public HttpQuestion ask(SearchRequest request) {
        JsonArrayBuilder filters = Json.createArrayBuilder();
        request.filters()
                .forEach(
                        (facet, values) ->
                                filters.add(
                                        "{!cache=false}%s:(%s)"
                                                .formatted(
                                                        field(facet),
                                                        String.join(" OR ", values))));
        return client.posting(
                "/select",
                SEARCH.formatted(
                        Json.createValue(request.query()),
                        filters.build(),
                        request.query().endsWith("*") ? "lucene" : "edismax"));
    }

    private static String field(FacetName facet) {
        return facet.value() + "_facet";
    }

    @Override
    public long total(JsonObject answer) {
        return answer.getJsonObject("response").getJsonNumber("numFound").longValue();
    }

    @Override
    public void close() throws IOException {
        process.close();
    }
}
