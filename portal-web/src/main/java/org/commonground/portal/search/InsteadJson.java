package org.commonground.portal.search;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

import org.commonground.search.SearchUrl;
import org.commonground.search.query.Loosened;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.Locale;

/** A search that asks for less than one that found nothing. */
@Schema(description = "A search that asks for a little less and finds something")
@JsonbPropertyOrder({"step", "given", "query", "url", "total"})
public record InsteadJson(
        @Schema(description = "What was given up: spelling, quotes, filter, ...") String step,
        @Schema(description = "Which word, words or filter; empty where the step says it all")
                String given,
        @Schema(description = "Words of that search") String query,
        @Schema(description = "Its page of results; the API takes the same parameters") String url,
        @Schema(description = "What it finds") int total) {

    static InsteadJson of(Loosened way) {
        return new InsteadJson(
                way.step().name().toLowerCase(Locale.ROOT),
                way.given(),
                way.request().query(),
                new SearchUrl(way.request()).page(),
                way.total());
    }
}
