package org.commonground.benchmarks;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.commonground.benchmarks.PeerWork.Unit;
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
                "document": {"type": "keyword"},
                "theme": {"type": "keyword"},
                "factor": {"type": "keyword"},
                "place": {"type": "keyword"},
                "agency": {"type": "keyword"},
                "year": {"type": "keyword"}
              }}
            }
            """;

    private final PeerProcess process;
    private final PeerClient client;
    private final PeerWork work;

    /**
     * @param folder {@code peers/opensearch}
     * @param home emptied by whoever made it
     */
    OpenSearchPeer(Path folder, Path home, HttpClient http, PeerWork work)
            throws IOException, InterruptedException {
        this.work = work;
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
                        .add(OpenSearchQuestion.DOCUMENT, from.group())
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
        return client.posting(
                "/pages/_search?request_cache=false", OpenSearchQuestion.json(request, work));
    }

    @Override
    public long total(JsonObject answer) {
        return work.unit() != Unit.PAGES
                ? answer.getJsonObject("aggregations").getJsonObject("documents").getInt("value")
                : answer.getJsonObject("hits").getJsonObject("total").getInt("value");
    }

    @Override
    public void close() throws IOException {
        process.close();
    }
}
