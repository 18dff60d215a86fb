package org.commonground.portal.insight;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.insight.InsightDesk;
import org.commonground.insight.InsightQueue;
import org.commonground.portal.routes.Asked;

import java.util.List;

/** What readers look for: the queue of what goes wrong, and what is asked for most. */
@Named
@RequestScoped
public class ListInsight {
    static final int MOST_POPULAR = 50;
    private static final int MOST_ITEMS = 200;

    @Inject private InsightDesk desk;

    @Inject private InsightQueue queue;

    @Inject private HttpServletRequest request;

    private InsightSpan span;
    private List<WordsRow> items = List.of();
    private List<WordsRow> popular = List.of();

    @PostConstruct
    void open() {
        span = InsightSpan.of(request);
        items = queue.items(span.days()).stream().limit(MOST_ITEMS).map(WordsRow::of).toList();
        popular = desk.popular(span.days(), MOST_POPULAR).stream().map(WordsRow::of).toList();
    }

    public List<InsightSpan.Choice> spans() {
        return span.choices();
    }

    public List<WordsRow> items() {
        return items;
    }

    public List<WordsRow> popular() {
        return popular;
    }

    public String csvUrl() {
        return "/desk/insight.csv?days=" + span.days();
    }

    /** What was just decided: the name of a verdict, {@code reopen} or nothing. */
    public String done() {
        String done = Asked.field(request, "done");
        return done.matches("dealt-with|not-for-us|reopen") ? done : "";
    }
}
