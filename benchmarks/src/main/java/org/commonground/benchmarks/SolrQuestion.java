package org.commonground.benchmarks;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

import org.commonground.benchmarks.PeerWork.Unit;
import org.commonground.search.FacetName;
import org.commonground.search.SearchRequest;
import org.commonground.search.meaning.Embedder;

import java.util.Arrays;
import java.util.List;

/**
 * A search in Solr's JSON, written as its guide advises. Documents with several pages each come
 * from grouping, because Solr highlights no expanded pages; documents with their best pages alone
 * from collapsing, which is faster. Scores of words and vectors are added as they are, for it
 * cannot scale them.
 */
final class SolrQuestion {
    static final String DOCUMENT = "document";
    static final String VECTOR = "vector";

    /**
     * As many words must be there as the engine asks for: both of two, two of up to ten, then a
     * fifth.
     */
    private static final String SEARCH =
            """
            {
              "query": "%s", "filter": %s, "fields": "title,url,score", "limit": 10,
              "params": %s,
              "facet": {
                "theme": {"type": "terms", "field": "theme_facet", "limit": 200},
                "factor": {"type": "terms", "field": "factor_facet", "limit": 200},
                "place": {"type": "terms", "field": "place_facet", "limit": 200},
                "agency": {"type": "terms", "field": "agency_facet", "limit": 200},
                "year": {"type": "terms", "field": "year_facet", "limit": 200}
              }
            }
            """;

    /** In all and of one page. */
    private static final int MOST_PASSAGES = 3;

    private SolrQuestion() {}

    static String json(SearchRequest request, PeerWork work) {
        List<String> narrowed =
                request.filters().entrySet().stream()
                        .map(
                                filter ->
                                        "%s:(%s)"
                                                .formatted(
                                                        field(filter.getKey()),
                                                        String.join(" OR ", filter.getValue())))
                        .toList();
        String words = request.query().endsWith("*") ? "{!lucene v=$text}" : "{!edismax v=$text}";
        JsonObjectBuilder parameters = parameters(request.query(), words);
        if (work.unit() == Unit.DOCUMENTS) {
            group(parameters);
        } else {
            parameters.add("hl.snippets", MOST_PASSAGES);
        }
        Embedder model = work.model();
        if (model != null) {
            parameters
                    .add("words", words)
                    .add("near", near(model.question(request.query()), !narrowed.isEmpty()))
                    .add("narrowed", String.join(" AND ", narrowed));
        }
        return SEARCH.formatted(
                model == null ? words : "{!bool should=$words should=$near}",
                filters(narrowed, work).build(),
                parameters.build());
    }

    private static JsonObjectBuilder parameters(String text, String words) {
        return Json.createObjectBuilder()
                .add("text", text)
                .add("df", "contents")
                .add("qf", "contents")
                .add("mm", "2<2 10<20%")
                .add("hl", true)
                .add("hl.q", words)
                .add("hl.method", "unified")
                .add("hl.fl", "contents")
                .add("hl.offsetSource", "POSTINGS")
                .add("hl.bs.type", "SENTENCE")
                .add("hl.maxAnalyzedChars", 100_000);
    }

    private static void group(JsonObjectBuilder parameters) {
        parameters
                .add("group", true)
                .add("group.field", DOCUMENT)
                .add("group.limit", MOST_PASSAGES)
                .add("group.ngroups", true)
                .add("group.truncate", true)
                .add("hl.snippets", 1);
    }

    private static JsonArrayBuilder filters(List<String> narrowed, PeerWork work) {
        JsonArrayBuilder filters = Json.createArrayBuilder();
        narrowed.forEach(filter -> filters.add("{!cache=false}" + filter));
        if (work.unit() == Unit.BEST_PAGES) {
            filters.add("{!collapse field=%s}".formatted(DOCUMENT));
        }
        return filters;
    }

    /** The nearest hundred of what the filters leave. */
    private static String near(float[] question, boolean narrowed) {
        return "{!knn f=%s topK=100%s}%s"
                .formatted(
                        VECTOR, narrowed ? " preFilter=$narrowed" : "", Arrays.toString(question));
    }

    static String field(FacetName facet) {
        return facet.value() + "_facet";
    }
}
