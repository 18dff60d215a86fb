package org.commonground.portal.search;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

import org.commonground.search.SearchUrl;
import org.commonground.search.query.Loosened;

import java.util.Locale;

/**
 * A search that asks for less than one that found nothing.
 *
 * @param step what was given up: {@code spelling}, {@code quotes}, {@code filter}, ...
 * @param given which word, words or filter; empty where the step says it all
 * @param url of its page of results; the API takes the same parameters
 */
@JsonbPropertyOrder({"step", "given", "query", "url", "total"})
public record InsteadJson(String step, String given, String query, String url, int total) {

    static InsteadJson of(Loosened way) {
        return new InsteadJson(
                way.step().name().toLowerCase(Locale.ROOT),
                way.given(),
                way.request().query(),
                new SearchUrl(way.request()).page(),
                way.total());
    }
}
