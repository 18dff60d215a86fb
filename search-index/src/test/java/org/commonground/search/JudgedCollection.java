package org.commonground.search;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Documents, queries and people's judgements of which answers which. */
public final class JudgedCollection {
    private final Path folder;
    private final Map<String, Map<String, Integer>> judgements = new HashMap<>();

    /**
     * @param folder with {@code docs.jsonl.gz}, {@code queries.tsv} and {@code qrels.txt}
     */
    public JudgedCollection(Path folder) throws IOException {
        this.folder = folder;
        for (String line : Files.readAllLines(folder.resolve("qrels.txt"))) {
            String[] parts = line.split("\\s+");
            judgements
                    .computeIfAbsent(parts[0], query -> new HashMap<>())
                    .put(parts[1], Integer.valueOf(parts[2]));
        }
    }

    /** The documents as publications with nothing but a title and a text. */
    public List<IndexChange> publications() throws IOException {
        List<IndexChange> publications = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(
                                        Files.newInputStream(folder.resolve("docs.jsonl.gz"))),
                                StandardCharsets.UTF_8))) {
            JsonProvider json = JsonProvider.provider();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonObject object = json.createReader(new StringReader(line)).readObject();
                publications.add(publication(publications.size() + 1, object));
            }
        }
        return publications;
    }

    private static IndexChange publication(long number, JsonObject object) {
        String id = object.getString("id");
        String title = object.getString("title");
        PublicationReference publication =
                new PublicationReference(
                        number, title, "/p/" + id, new FacetValue("report", "Report"));
        SearchDocument document =
                new SearchDocument(
                        id,
                        SearchDocumentType.PUBLICATION,
                        publication,
                        id,
                        id,
                        title,
                        object.getString("text"),
                        "/p/" + id,
                        null,
                        null,
                        "en",
                        Instant.EPOCH,
                        null,
                        Map.of());
        return new IndexChange.Replace(number, List.of(document));
    }

    /** The queries that somebody judged, by their ids. */
    Map<String, String> queries() throws IOException {
        Map<String, String> queries = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve("queries.tsv"))) {
            String[] parts = line.split("\t", 2);
            if (judgements.containsKey(parts[0])) {
                queries.put(parts[0], parts[1]);
            }
        }
        return queries;
    }

    /** Normalised discounted cumulative gain of the first ten, mean over all judged queries. */
    public double ndcgAt10(SearchEngine engine) throws IOException {
        double sum = 0;
        Map<String, String> queries = queries();
        for (Map.Entry<String, String> query : queries.entrySet()) {
            Map<String, Integer> grades = judgements.get(query.getKey());
            List<Integer> ideal =
                    grades.values().stream().sorted(Comparator.reverseOrder()).limit(10).toList();
            List<Integer> reached =
                    engine.search(SearchRequest.of(query.getValue())).results().stream()
                            .map(result -> grades.getOrDefault(result.id(), 0))
                            .toList();
            double best = gain(ideal);
            sum += best == 0 ? 0 : gain(reached) / best;
        }
        return sum / queries.size();
    }

    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int rank = 0; rank < grades.size(); rank++) {
            gain += (Math.pow(2, grades.get(rank)) - 1) / (Math.log(rank + 2) / Math.log(2));
        }
        return gain;
    }
}
