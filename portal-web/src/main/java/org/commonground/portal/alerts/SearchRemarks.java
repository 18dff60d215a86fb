package org.commonground.portal.alerts;

import org.commonground.portal.parts.NamedLink;
import org.commonground.portal.parts.Texts;
import org.commonground.search.SearchUrl;
import org.commonground.search.feed.FollowedSearch;

import java.util.List;

/**
 * What became of a search since it was kept, and what its owner can do.
 *
 * @param ways searches without what nothing new can be found by
 */
public record SearchRemarks(List<String> sentences, List<NamedLink> ways) {
    static SearchRemarks of(FollowedSearch search) {
        SearchUrl url = new SearchUrl(search.request());
        return new SearchRemarks(
                search.remarks(),
                search.hopeless().stream()
                        .map(
                                filter ->
                                        new NamedLink(
                                                Texts.of("searches.without", filter.label()),
                                                url.without(filter.facet(), filter.value()).page()))
                        .toList());
    }
}
