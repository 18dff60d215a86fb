package org.commonground.benchmarks;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.commonground.search.FacetValue;
import org.commonground.search.IndexChange;
import org.commonground.search.SearchDocument;
import org.commonground.search.SearchRequest;

import java.io.Closeable;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;

/** OpenSearch with one index of one shard, set up for the work in hand as its guide advises. */
final class OpenSearchPeer implements SearchServer, Closeable {
    private static final int PORT = 19_200;

    private static final String MAPPING =
            """
            {
              "settings": {
                "number_of_shards": 1, "number_of_replicas": 0, "refresh_interval": "-1",
                "index.requests.cache.enable": false, "index.queries.cache.enabled": false
              },
              "mappings": {"properties": {
                "contents": {"type": "text", "analyzer": "english", "index_options": "offsets"},
                "title": {"type": "keyword", "index": false, "doc_values": false},
                "url": {"type": "keyword", "index": false, "doc_values": false},
                "theme": {"type": "keyword"},
                "factor": {"type": "keyword"},
                "place": {"type": "keyword"},
                "agency": {"type": "keyword"},
                "year": {"type": "keyword"}
              }}
            }
            """;

    /** As many words must be there as the engine asks for: see {@link #words}. */
    private static final String SEARCH =
            """
            {
              "size": 10, "track_total_hits": true, "_source": ["title", "url"],
              "query": {"bool": {"must": %s, "filter": %s}},
              "aggs": {
                "theme": {"terms": {"field": "theme", "size": 200}},
                "factor": {"terms": {"field": "factor", "size": 200}},
                "place": {"terms": {"field": "place", "size": 200}},
                "agency": {"terms": {"field": "agency", "size": 200}},
                "year": {"terms": {"field": "year", "size": 200}}
              },
              "highlight": {"fields": {"contents": {
                "type": "unified", "boundary_scanner": "sentence", "number_of_fragments": 3
              }}}
            }
            """;

    private final PeerProcess process;
    private final PeerClient client;

    /**
     * @param folder {@code peers/opensearch}
     * @param home emptied by whoever made it
     */
    OpenSearchPeer(Path folder, Path home, HttpClient http)
            throws IOException, InterruptedException {
        process = new PeerProcess(folder, "OpenSearchNode.java", home, PORT);
        client = new PeerClient(http, "http://localhost:" + PORT);
    }

    @Override
    public String name() {
        return "OpenSearch";
    }

    void index(List<IndexChange.Replace> publications) throws IOException, InterruptedException {
        client.send("PUT", "/pages", "application/json", MAPPING);
        for (IndexChange.Replace publication : publications) {
            StringBuilder lines = new StringBuilder();
            for (SearchDocument document : publication.documents()) {
                lines.append(
                        Json.createObjectBuilder()
                                .add("index", Json.createObjectBuilder().add("_id", document.key()))
                                .build());
                lines.append('\n').append(map(document)).append('\n');
            }
            client.send("POST", "/pages/_bulk", "application/x-ndjson", lines.toString());
        }
        client.send("POST", "/pages/_refresh", "application/json", "");
        client.send("POST", "/pages/_flush", "application/json", "");
    }

    private static JsonObject map(SearchDocument from) {
        JsonObjectBuilder to =
                Json.createObjectBuilder()
                        .add("title", from.title())
                        .add("url", from.url())
                        .add("contents", from.title() + "\n" + from.text());
        from.facets()
                .forEach(
                        (facet, values) ->
                                to.add(
                                        facet.value(),
                                        Json.createArrayBuilder(
                                                values.stream().map(FacetValue::value).toList())));
        return to.build();
    }

    @Override
    public HttpQuestion ask(SearchRequest request) {
        JsonArrayBuilder filters = Json.createArrayBuilder();
        request.filters()
                .forEach(
                        (facet, values) ->
                                filters.add(
                                        Json.createObjectBuilder()
                                                .add(
                                                        "terms",
                                                        Json.createObjectBuilder()
                                                                .add(
                                                                        facet.value(),
                                                                        Json.createArrayBuilder(
                                                                                values)))));
        return client.posting(
                "/pages/_search?request_cache=false",
                SEARCH.formatted(words(request.query()), filters.build()));
    }

    private static String words(String query) {
        if (query.startsWith("\"")) {
            return "{\"match_phrase\": {\"contents\": %s}}"
                    .formatted(quoted(query.replace("\"", "")));
        }
        if (query.endsWith("*")) {
            return "{\"prefix\": {\"contents\": %s}}"
                    .formatted(quoted(query.substring(0, query.length() - 1)));
        }
        return "{\"match\": {\"contents\": {\"query\": %s, \"minimum_should_match\": \"2<2 10<20%%\"}}}"
                .formatted(quoted(query));
    }

    private static String quoted(String text) {
        return Json.createValue(text).toString();
    }

    @Override
    public long total(JsonObject answer) {
        return answer.getJsonObject("hits")
                .getJsonObject("total")
                .getJsonNumber("value")
                .longValue();
    }

    @Override
    public void close() throws IOException {
        process.close();
    }
}
