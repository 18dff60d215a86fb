package org.commonground.portal.alerts;

import org.commonground.alerts.Alert;
import org.commonground.search.SearchUrl;
import org.commonground.search.feed.FollowedSearch;

import java.util.List;

/** An alert as its owner sees it. */
public record AlertRow(
        long id, String search, String url, SearchRemarks remarks, List<RhythmChoice> rhythms) {
    static AlertRow of(Alert alert, FollowedSearch search) {
        return new AlertRow(
                alert.id(),
                search.inWords(),
                new SearchUrl(search.request()).page(),
                SearchRemarks.of(search),
                RhythmChoice.all(alert.rhythm()));
    }

    /** Daily or weekly, as texts name it. */
    public String rhythm() {
        return rhythms.stream()
                .filter(RhythmChoice::chosen)
                .map(RhythmChoice::value)
                .findFirst()
                .orElse("");
    }
}
