package org.commonground.benchmarks;

import jakarta.json.JsonObject;

import org.commonground.search.SearchRequest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A portal that was started by hand.
 *
 * @param address such as {@code http://localhost:8080}
 */
record RunningPortal(String address) implements SearchServer {
    @Override
    public String name() {
        return "portal";
    }

    @Override
    public HttpQuestion ask(SearchRequest request) {
        StringBuilder url = new StringBuilder(address).append("/api/v1/search?q=");
        url.append(URLEncoder.encode(request.query(), StandardCharsets.UTF_8));
        request.filters()
                .forEach(
                        (facet, values) ->
                                values.forEach(
                                        value ->
                                                url.append('&')
                                                        .append(facet.value())
                                                        .append('=')
                                                        .append(value)));
        return HttpQuestion.getting(url.toString());
    }

    @Override
    public long total(JsonObject answer) {
        return answer.getJsonNumber("total").longValue();
    }
}
