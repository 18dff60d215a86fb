package org.commonground.portal.desk.feedback;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.feedback.FeedbackDesk;
import org.commonground.feedback.FeedbackState;
import org.commonground.portal.parts.AskedPage;
import org.commonground.portal.parts.Pagination;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What readers said, with what is open first; filters and page are in the address. */
@Named
@RequestScoped
public class ListFeedback {
    private static final int PAGE = 25;
    private static final String ALL = "all";

    @Inject private FeedbackDesk desk;

    @Inject private HttpServletRequest request;

    private List<FeedbackState> states = List.of();
    private String state = "";
    private String words = "";
    private AskedPage page;
    private long total;

    @PostConstruct
    void open() {
        state = parameter("state");
        words = parameter("words").strip();
        states = states();
        page = AskedPage.of(request, PAGE);
        total = desk.count(states, words);
    }

    public List<FeedbackRow> rows() {
        return desk.listed(states, words, page.offset(), page.size()).stream()
                .map(FeedbackRow::of)
                .toList();
    }

    public long total() {
        return total;
    }

    public String words() {
        return words;
    }

    /** The filter's values: open, each state, all. */
    public List<Choice> choices() {
        return Stream.concat(
                        Stream.concat(
                                Stream.of(new Choice("", "open", state.isEmpty())),
                                Stream.of(FeedbackState.values())
                                        .map(
                                                each ->
                                                        new Choice(
                                                                each.value(),
                                                                each.label(),
                                                                each.value().equals(state)))),
                        Stream.of(new Choice(ALL, ALL, state.equals(ALL))))
                .toList();
    }

    public Pagination pages() {
        String filters =
                "/desk/feedback?state="
                        + URLEncoder.encode(state, StandardCharsets.UTF_8)
                        + "&words="
                        + URLEncoder.encode(words, StandardCharsets.UTF_8)
                        + "&page=";
        return page.among(total, number -> filters + number);
    }

    private List<FeedbackState> states() {
        return Stream.of(FeedbackState.values())
                .filter(
                        each ->
                                state.equals(ALL)
                                        || FeedbackState.of(state)
                                                .map(wanted -> wanted == each)
                                                .orElse(each.isOpen()))
                .toList();
    }

    private String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    /** One value of the filter. */
    public record Choice(String value, String label, boolean chosen) {}
}
