package org.commonground.portal.alerts;

import org.commonground.alerts.Alert;
import org.commonground.search.SearchUrl;

import java.util.List;

/** An alert as its owner sees it. */
public record AlertRow(long id, String search, String url, List<RhythmChoice> rhythms) {
    static AlertRow of(Alert alert, SearchNames names) {
        return new AlertRow(
                alert.id(),
                names.of(alert.question()),
                SearchUrl.ofQuestion(alert.question()).page(),
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
