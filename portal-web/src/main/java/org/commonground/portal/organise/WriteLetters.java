package org.commonground.portal.organise;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.mail.MailLog;
import org.commonground.mail.NewMail;
import org.commonground.portal.errors.FieldProblem;
import org.commonground.portal.errors.FormErrors;
import org.commonground.portal.parts.Dates;
import org.commonground.portal.routes.AddressNumber;
import org.commonground.portal.routes.Asked;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.SeminarAudit;
import org.commonground.seminars.Seminars;
import org.commonground.seminars.letters.LetterAudience;
import org.commonground.seminars.letters.LetterDesk;
import org.commonground.seminars.letters.LetterDraft;
import org.commonground.seminars.letters.LetterRefused;
import org.commonground.seminars.letters.LetterRound;
import org.commonground.seminars.letters.LetterRounds;
import org.commonground.seminars.letters.MailTimes;
import org.commonground.seminars.letters.Placeholder;
import org.commonground.seminars.letters.Reminding;
import org.commonground.seminars.surveys.Inviting;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is written to the guests of a seminar: by the portal, and by its organisers. */
@Named
@RequestScoped
public class WriteLetters {
    @Inject private Seminars seminars;

    @Inject private LetterDesk desk;

    @Inject private LetterRounds rounds;

    @Inject private MailLog mails;

    @Inject private HttpServletRequest http;

    private Seminar seminar;
    private MailTimes times;
    private FormErrors errors = FormErrors.NONE;

    @PostConstruct
    void open() {
        seminar = seminars.get(AddressNumber.of(http, "id"));
        times = rounds.times(seminar.id());
    }

    /** One audience, and how many parties it is now. */
    public record Choice(LetterAudience audience, int parties, boolean chosen) {}

    /**
     * Something that was written, and how far its mails have come.
     *
     * @param about who wrote it to whom
     */
    public record Line(String subject, String about, String when, String states) {}

    public Seminar seminar() {
        return seminar;
    }

    public String path() {
        return "/organise/" + seminar.id() + "/letters";
    }

    public FormErrors errors() {
        return errors;
    }

    /** What was just done, as the address says it. */
    public String done() {
        String done = Asked.field(http, "done");
        return done.matches("sent|nobody|times") ? done : "";
    }

    public List<Choice> choices() {
        return Arrays.stream(LetterAudience.values())
                .map(
                        audience ->
                                new Choice(
                                        audience,
                                        desk.parties(seminar.id(), audience),
                                        audience == draft().audience()))
                .toList();
    }

    public Placeholder[] placeholders() {
        return Placeholder.values();
    }

    /** As it was typed. */
    public LetterDraft draft() {
        return new LetterDraft(
                Arrays.stream(LetterAudience.values())
                        .filter(known -> known.name().equals(Asked.field(http, "audience")))
                        .findFirst()
                        .orElse(LetterAudience.PLACES),
                Asked.field(http, "subject"),
                Asked.field(http, "text"));
    }

    /** How many parties would get it now. */
    public int parties() {
        return desk.parties(seminar.id(), draft().audience());
    }

    /** How many of them have got the same words before. */
    public int haveIt() {
        return desk.haveIt(seminar.id(), draft());
    }

    /** Another one each time it is shown: the same press sends nothing twice. */
    public String press() {
        return UUID.randomUUID().toString();
    }

    /** What the first of them would get; null when there is nobody, or nothing to show. */
    public @Nullable NewMail preview() {
        return draft().isBlank() ? null : desk.preview(seminar.id(), draft()).orElse(null);
    }

    public List<Line> letters() {
        return rounds.of(seminar.id()).stream().map(this::line).toList();
    }

    /** How many reminders there are, and how far they have come; empty while there are none. */
    public String reminders() {
        return states(Reminding.TOPIC, SeminarAudit.object(seminar.id()));
    }

    /** The same of invitations to the survey. */
    public String invitations() {
        return states(Inviting.TOPIC, SeminarAudit.object(seminar.id()));
    }

    /** As typed, or as they are set. */
    public String reminderDays() {
        return http.getParameter("reminders") != null
                ? Asked.field(http, "reminders")
                : times.reminderDays().stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
    }

    /** As typed, or as they are set. */
    public String surveyHours() {
        return http.getParameter("survey") != null
                ? Asked.field(http, "survey")
                : String.valueOf(times.surveyHours());
    }

    void refuse(LetterRefused refused) {
        errors =
                new FormErrors(
                        refused.problems().stream()
                                .map(flaw -> new FieldProblem(flaw.message(), flaw.field()))
                                .toList());
    }

    void refuse(String field, String sentence) {
        errors = FormErrors.at(field, sentence);
    }

    private Line line(LetterRound round) {
        return new Line(
                round.subject(),
                "%s, by %s".formatted(round.audience().label(), round.sentBy()),
                Dates.minute(round.sentAt()),
                states(LetterDraft.TOPIC, round.about()));
    }

    private String states(String topic, String about) {
        return mails.counts(topic, about).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(state -> state.getValue() + " " + state.getKey().label())
                .collect(Collectors.joining(", "));
    }
}
