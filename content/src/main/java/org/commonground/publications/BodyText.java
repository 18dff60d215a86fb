package org.commonground.publications;

import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Stream;

/**
 * What a body says as plain running text, for searching: every word a reader sees, once, in reading
 * order.
 */
public final class BodyText {
    private final StringJoiner text = new StringJoiner("\n\n");

    private BodyText() {}

    /** Learning points are left out: each is found by itself. */
    public static String of(PublicationBody body) {
        BodyText words = new BodyText();
        words.add(body.summary());
        PublicationBody seen = body.forReaders();
        switch (seen) {
            case CaseStudy study -> words.add(study);
            case InformationPack pack -> words.add(pack.introduction(), pack.audience());
            case CohesionPlan plan -> words.add(plan);
            case Protocol protocol -> words.add(protocol);
            case Report report -> words.add(report);
            case DiscussionPaper paper -> words.add(paper);
        }
        seen.lineage().forEach(other -> words.add(other.title()));
        return words.text.toString();
    }

    public static String of(LearningPoint lesson) {
        BodyText words = new BodyText();
        words.add(lesson.advice());
        LearningPoint.Quotation quotation = lesson.quotation();
        if (quotation != null) {
            words.add(quotation.text());
        }
        return words.text.toString();
    }

    /** What is said of an action besides its statement, with its theme. */
    public static String of(CohesionPlan.NumberedAction numbered) {
        BodyText words = new BodyText();
        words.add(numbered.theme().name());
        words.addFacts(numbered.action());
        return words.text.toString();
    }

    private void add(CaseStudy study) {
        add(study.context(), study.why(), study.how(), study.achieved());
        study.figures().forEach(figure -> add(figure.value() + " " + figure.label()));
        study.participants().forEach(who -> add(who.who() + ": " + who.role()));
        add(study.facilitator());
        study.levers().forEach(this::add);
        add(study.talkedAbout(), study.done(), study.exitStrategy());
    }

    private void add(CohesionPlan plan) {
        add(plan.place(), Objects.toString(plan.edition(), ""), plan.background(), plan.outcomes());
        for (CohesionPlan.Theme theme : plan.themes()) {
            add(theme.name());
            Stream.concat(theme.existing().stream(), theme.potential().stream()).forEach(this::add);
        }
    }

    private void add(CohesionPlan.Action action) {
        add(action.statement());
        addFacts(action);
    }

    private void addFacts(CohesionPlan.Action action) {
        add(
                action.lead(),
                String.join(", ", action.partners()),
                action.due(),
                action.indicator(),
                action.source());
    }

    private void add(Protocol protocol) {
        add(protocol.background(), protocol.purpose());
        protocol.definitions().forEach(each -> add(each.term() + ": " + each.meaning()));
        for (Protocol.Step step : protocol.steps()) {
            add(step.trigger(), step.actor(), step.action(), step.recipient());
            Stream.of(step.deadline(), step.held())
                    .filter(Objects::nonNull)
                    .forEach(deadline -> add(deadline.label()));
            add(step.source());
        }
        add(protocol.message().text());
        protocol.message().purposes().forEach(this::add);
        for (Protocol.Group group : protocol.groups()) {
            add(group.name(), group.purpose(), group.accountableTo());
            group.seats().forEach(seat -> add(seat.post() + " " + seat.role()));
        }
    }

    private void add(Report report) {
        add(report.background());
        report.sections().forEach(this::add);
        report.recommendations()
                .forEach(each -> add(each.number() + " " + each.text(), each.owner()));
        report.agenciesConsulted().forEach(this::add);
        add(report.deliverables(), report.timetable());
        report.annexes().forEach(annex -> add(annex.letter() + " " + annex.title(), annex.text()));
    }

    private void add(DiscussionPaper paper) {
        add(paper.background());
        paper.sections().forEach(this::add);
        add(paper.question());
        paper.ideas().forEach(idea -> add(idea.text(), idea.from(), idea.answer()));
        add(paper.response(), paper.outcome());
    }

    private void add(NumberedSection section) {
        add(section.number() + " " + section.heading());
        section.paragraphs().forEach(each -> add(each.number() + " " + each.text()));
    }

    private void add(String... parts) {
        List.of(parts).stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .forEach(text::add);
    }
}
