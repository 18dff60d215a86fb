package org.commonground.portal.mail;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.mail.MailLog;
import org.commonground.mail.MailState;
import org.commonground.mail.SmtpSettings;
import org.commonground.mail.SmtpStanding;
import org.commonground.portal.parts.AskedPage;
import org.commonground.portal.parts.Dates;
import org.commonground.portal.parts.Pagination;
import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** All mails, newest first; filters and page are in the address. */
@Named
@RequestScoped
public class ListMails {
    private static final int PAGE = 50;

    @Inject private MailLog log;

    @Inject private SmtpSettings settings;

    @Inject private SmtpStanding standing;

    @Inject private HttpServletRequest request;

    private MailLog.Filter filter = new MailLog.Filter(null, "", "");
    private AskedPage page;
    private long total;
    private Map<MailState, Long> counts = Map.of();

    @PostConstruct
    void open() {
        filter =
                new MailLog.Filter(
                        MailState.of(parameter("state")).orElse(null),
                        parameter("recipient").strip(),
                        parameter("topic"));
        page = AskedPage.of(request, PAGE);
        total = log.count(filter);
        counts = log.counts();
    }

    public List<MailRow> rows() {
        return log.listed(filter, page.offset(), page.size()).stream().map(MailRow::of).toList();
    }

    public long total() {
        return total;
    }

    public String recipient() {
        return filter.recipient();
    }

    public List<Choice> states() {
        return Stream.of(MailState.values())
                .map(
                        state ->
                                new Choice(
                                        state.value(),
                                        "%s (%d)".formatted(state.label(), counts.get(state)),
                                        state == filter.state()))
                .toList();
    }

    public List<Choice> topics() {
        return log.topics().stream()
                .map(topic -> new Choice(topic, topic, topic.equals(filter.topic())))
                .toList();
    }

    /** How many have not gone yet. */
    public long waiting() {
        return counts.getOrDefault(MailState.WAITING, 0L);
    }

    public boolean serverIsSet() {
        return settings.isSet();
    }

    /** Where mails go, for the sentence that all is well. */
    public String server() {
        return settings.server();
    }

    public String sender() {
        return settings.sender().address();
    }

    /** What is wrong with the settings, and what to do; null when nothing. */
    public @Nullable String badSettings() {
        return settings.problem();
    }

    /** What the mail server said when it could not be used; null when it could. */
    public @Nullable String problem() {
        return standing.problem();
    }

    public String problemSince() {
        Instant since = standing.since();
        return since == null ? "" : Dates.second(since);
    }

    /** What was just done here: {@code again}, {@code cancel}, {@code test} or nothing. */
    public String done() {
        String done = parameter("done");
        return done.matches("again|cancel|test") ? done : "";
    }

    public Pagination pages() {
        String filters =
                "/admin/mail?state="
                        + (filter.state() == null ? "" : filter.state().value())
                        + "&recipient="
                        + encoded(filter.recipient())
                        + "&topic="
                        + encoded(filter.topic())
                        + "&page=";
        return page.among(total, number -> filters + number);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    /** One value of a filter. */
    public record Choice(String value, String label, boolean chosen) {}
}
