package org.commonground.benchmarks;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.commonground.benchmarks.PeerWork.Unit;
import org.commonground.search.FacetValue;
import org.commonground.search.IndexChange;
import org.commonground.search.SearchDocument;
import org.commonground.search.SearchRequest;
import org.commonground.search.meaning.Embedder;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Solr with one core, set up for the work in hand as its guide advises. */
final class SolrPeer implements SearchServer, Closeable {
    private static final int PORT = 18_983;

    private final PeerProcess process;
    private final PeerClient client;
    private final PeerWork work;

    /**
     * @param folder {@code peers/solr}
     * @param home emptied by whoever made it
     */
    SolrPeer(Path folder, Path home, HttpClient http, PeerWork work)
            throws IOException, InterruptedException {
        this.work = work;
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
            publication.documents().parallelStream().map(this::map).forEachOrdered(documents::add);
            client.send("POST", "/update", "application/json", documents.build().toString());
        }
        client.send("POST", "/update?commit=true", "application/json", "{}");
    }

    private JsonObjectBuilder map(SearchDocument from) {
        JsonObjectBuilder to =
                Json.createObjectBuilder()
                        .add("id", from.key())
                        .add(SolrQuestion.DOCUMENT, from.group())
                        .add("title", from.title())
                        .add("url", from.url())
                        .add("contents", from.title() + "\n" + from.text());
        from.facets()
                .forEach(
                        (facet, values) ->
                                to.add(
                                        SolrQuestion.field(facet),
                                        Json.createArrayBuilder(
                                                values.stream().map(FacetValue::value).toList())));
        Embedder model = work.model();
        if (model != null) {
            JsonArrayBuilder vector = Json.createArrayBuilder();
            for (float number : model.passage(from.title() + "\n" + from.text())) {
                vector.add(new BigDecimal(Float.toString(number)));
            }
            to.add(SolrQuestion.VECTOR, vector);
        }
        return to;
    }

    @Override
    public HttpQuestion ask(SearchRequest request) {
        return client.posting("/select", SolrQuestion.json(request, work));
    }

    @Override
    public long total(JsonObject answer) {
        return work.unit() == Unit.DOCUMENTS
                ? answer.getJsonObject("grouped")
                        .getJsonObject(SolrQuestion.DOCUMENT)
                        .getInt("ngroups")
                : answer.getJsonObject("response").getInt("numFound");
    }

    @Override
    public void close() throws IOException {
        process.close();
    }
}
