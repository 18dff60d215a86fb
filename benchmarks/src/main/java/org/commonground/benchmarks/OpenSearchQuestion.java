package org.commonground.benchmarks;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;

import org.commonground.benchmarks.PeerWork.Unit;
import org.commonground.search.SearchRequest;

import java.util.Map;

/** A search in OpenSearch's query language, written as its guide advises. */
final class OpenSearchQuestion {
    static final String DOCUMENT = "document";

    private static final String SEARCH =
            """
            {
              "size": 10, "track_total_hits": true, "_source": ["title", "url"],
              "query": {"bool": {"must": %s, "filter": %s}},
              %s
            }
            """;

    private static final String COUNTING_DOCUMENTS =
            """
            "aggs": {"documents": {"cardinality": {"field": "document"}}, %s}
            """
                    .formatted(
                            facets(
                                    """
                                    , "aggs": {"documents": {"cardinality": {"field": "document"}}}\
                                    """));

    private static final Map<Unit, String> FOUND =
            Map.of(
                    Unit.PAGES,
                    """
                    "highlight": %s, "aggs": {%s}
                    """
                            .formatted(passages(3), facets("")),
                    Unit.BEST_PAGES,
                    """
                    "collapse": {"field": "document"}, "highlight": %s, %s
                    """
                            .formatted(passages(3), COUNTING_DOCUMENTS),
                    Unit.DOCUMENTS,
                    """
                    "collapse": {
                      "field": "document",
                      "inner_hits": {
                        "name": "pages", "size": 3, "_source": ["title", "url"], "highlight": %s
                      }
                    },
                    %s
                    """
                            .formatted(passages(1), COUNTING_DOCUMENTS));

    private OpenSearchQuestion() {}

    static String json(SearchRequest request, PeerWork work) {
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
        return SEARCH.formatted(words(request.query()), filters.build(), FOUND.get(work.unit()));
    }

    /** As many words must be there as the engine asks for. */
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

    private static String passages(int most) {
        return """
        {"fields": {"contents": {
          "type": "unified", "boundary_scanner": "sentence", "number_of_fragments": %d
        }}}\
        """
                .formatted(most);
    }

    /**
     * @param counted what is counted beside the pages of each value
     */
    private static String facets(String counted) {
        return """
        "theme": {"terms": {"field": "theme", "size": 200}%1$s},
        "factor": {"terms": {"field": "factor", "size": 200}%1$s},
        "place": {"terms": {"field": "place", "size": 200}%1$s},
        "agency": {"terms": {"field": "agency", "size": 200}%1$s},
        "year": {"terms": {"field": "year", "size": 200}%1$s}
        """
                .formatted(counted);
    }
}
