package org.commonground.portal.search;

import org.commonground.search.SearchRequest;
import org.commonground.search.SearchUrl;
import org.commonground.search.query.ParsedQuery;
import org.commonground.search.query.QueryParser;

/**
 * A search as the links of its page say it. A page has a hundred of them: what of a very long query
 * is not looked for is not in them.
 */
final class LinkedSearch {
    private LinkedSearch() {}

    static SearchUrl to(SearchRequest request) {
        SearchUrl url = new SearchUrl(request);
        ParsedQuery parsed = QueryParser.parse(request.query());
        String read = parsed.asRead();
        return parsed.shortened() || read.isEmpty() ? url.asking(read) : url;
    }
}
