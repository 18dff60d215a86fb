package org.commonground.portal.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.documents.Document;
import org.commonground.documents.DocumentState;
import org.commonground.documents.Documents;
import org.commonground.documents.reading.ReadingQueue;
import org.commonground.jobs.JobReport;
import org.commonground.jobs.Jobs;
import org.commonground.outbox.Outbox;
import org.commonground.outbox.OutboxTopic;
import org.commonground.portal.parts.Dates;
import org.commonground.portal.parts.Texts;
import org.commonground.portal.routes.Asked;
import org.commonground.search.MeaningState;
import org.commonground.search.SearchEngine;
import org.commonground.search.feed.IndexFeeder;
import org.commonground.search.feed.RebuildProgress;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** What the portal does by itself: jobs and queues, and what is stuck and why. */
@Named
@RequestScoped
public class WatchWork {
    private static final int LISTED = 20;

    @Inject private Jobs jobs;
    @Inject private Outbox outbox;
    @Inject private IndexFeeder feeder;
    @Inject private SearchEngine engine;
    @Inject private Documents documents;
    @Inject private ReadingQueue reading;
    @Inject private HttpServletRequest request;

    public List<JobRow> jobs() {
        return jobs.reports().stream().map(JobRow::of).toList();
    }

    /** What waits for the index, and for whatever else is fed from the outbox. */
    public List<TopicRow> topics() {
        return outbox.topics().stream().map(TopicRow::of).toList();
    }

    /** Promised work that was tried in vain, tried most first. */
    public List<StuckRow> stuck() {
        return outbox.triedInVain(LISTED).stream()
                .map(
                        entry ->
                                new StuckRow(
                                        entry.topic(),
                                        entry.subject(),
                                        Dates.second(entry.createdAt()),
                                        entry.attempts(),
                                        Objects.requireNonNullElse(entry.lastProblem(), "")))
                .toList();
    }

    /** Why the index could not be fed when it was last tried; empty when it could. */
    public String feedProblem() {
        return feeder.problem().orElse("");
    }

    /** Whether the index is being built anew. */
    public boolean rebuilding() {
        return feeder.progress().isPresent();
    }

    public String progress() {
        return feeder.progress().map(WatchWork::words).orElse("");
    }

    public int progressDone() {
        return feeder.progress().map(RebuildProgress::done).orElse(0);
    }

    public int progressTotal() {
        return feeder.progress().map(RebuildProgress::total).orElse(1);
    }

    /** How the search by meaning is. */
    public String meaning() {
        return MeaningWords.of(engine.state().meaning());
    }

    /** Whether vectors are being made. */
    public boolean makesVectors() {
        return engine.state().meaning().waiting() > 0;
    }

    public long vectorsMade() {
        return engine.state().meaning().made();
    }

    public long vectorsWanted() {
        MeaningState state = engine.state().meaning();
        return state.made() + state.waiting();
    }

    public long filesWaiting() {
        return documents.count(DocumentState.WAITING);
    }

    /** Why no file can be read at all; empty when files can. */
    public String readingTrouble() {
        return reading.trouble().orElse("");
    }

    /** Files that are being read, could not be, or wait for another try. */
    public List<FileRow> files() {
        return Stream.of(DocumentState.READING, DocumentState.WAITING, DocumentState.REFUSED)
                .flatMap(state -> documents.in(state, 0, LISTED).stream())
                .map(FileRow::of)
                .toList();
    }

    public String done() {
        return Texts.ifAny("jobs.done." + Asked.field(request, "done"));
    }

    private static String words(RebuildProgress progress) {
        return Texts.of(
                "jobs.progress", progress.done(), progress.total(), Dates.second(progress.begun()));
    }

    private static String time(@Nullable Instant time) {
        return time == null ? "–" : Dates.second(time);
    }

    /** A job. */
    public record JobRow(
            String name, String every, String last, String next, String problem, boolean running) {
        static JobRow of(JobReport report) {
            return new JobRow(
                    report.name(),
                    words(report.every()),
                    time(report.begun()),
                    time(report.next()),
                    Objects.requireNonNullElse(report.problem(), ""),
                    report.running());
        }

        private static String words(Duration every) {
            if (every.toSeconds() < 120) {
                return Texts.of("jobs.seconds", every.toSeconds());
            }
            return every.toMinutes() < 120
                    ? Texts.of("jobs.minutes", every.toMinutes())
                    : Texts.of("jobs.hours", every.toHours());
        }
    }

    /** One topic of the outbox. */
    public record TopicRow(String topic, long waiting, String oldest, long failed) {
        static TopicRow of(OutboxTopic topic) {
            return new TopicRow(
                    topic.topic(), topic.waiting(), time(topic.oldest()), topic.failed());
        }
    }

    /** Promised work that does not come about. */
    public record StuckRow(
            String topic, long subject, String since, int attempts, String problem) {}

    /** A file of the reading queue. */
    public record FileRow(long id, String name, String state, String since, String problem) {
        static FileRow of(Document document) {
            return new FileRow(
                    document.id(),
                    document.name(),
                    Texts.of(
                            "documents.filter." + document.state().name().toLowerCase(Locale.ROOT)),
                    time(document.uploadedAt()),
                    document.problem().map(problem -> problem.sentence()).orElse(""));
        }
    }
}
