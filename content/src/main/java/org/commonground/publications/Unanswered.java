package org.commonground.publications;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What every publication of a kind is asked and this one leaves open. Nobody has to answer, but who
 * publishes without is told, and says that it is meant.
 */
public final class Unanswered {
    private final List<String> names = new ArrayList<>();

    private Unanswered() {}

    /** The names of the fields without an answer, in the order in which they are asked. */
    public static List<String> in(PublicationBody body) {
        Unanswered open = new Unanswered();
        switch (body) {
            case CaseStudy study -> open.ask(study);
            case InformationPack pack -> {
                open.ask("introduction", pack.introduction());
                open.ask("audience", pack.audience());
            }
            case CohesionPlan plan -> {
                open.ask("place", plan.place());
                open.ask("edition", plan.edition() != null);
                open.ask("outcomes", plan.outcomes());
                open.ask("themes", plan.themes());
            }
            case Protocol protocol -> {
                open.ask("purpose", protocol.purpose());
                open.ask("definitions", protocol.definitions());
                open.ask("steps", protocol.steps());
                open.ask("messagePurposes", protocol.message().purposes());
                open.ask("groups", protocol.groups());
            }
            case Report report -> {
                open.ask("background", report.background());
                open.ask("sections", report.sections());
            }
            case DiscussionPaper paper -> {
                open.ask("question", paper.question());
                open.ask("closes", paper.closes() != null);
                open.ask("sections", paper.sections());
            }
        }
        return List.copyOf(open.names);
    }

    /** What readers who weigh up the case ask first. */
    private void ask(CaseStudy study) {
        ask("talkedAbout", study.talkedAbout());
        ask("done", study.done());
        ask("achieved", study.achieved());
        ask("exitStrategy", study.exitStrategy());
        ask(
                "participants",
                !study.participants().isEmpty()
                        && study.participants().stream()
                                .noneMatch(who -> who.who().isBlank() || who.role().isBlank()));
        ask("evidence", study.evidence() != null);
        ask("lessons", study.learningPoints());
    }

    private void ask(String name, String answer) {
        ask(name, !answer.isBlank());
    }

    private void ask(String name, Collection<?> answers) {
        ask(name, !answers.isEmpty());
    }

    private void ask(String name, boolean answered) {
        if (!answered) {
            names.add(name);
        }
    }
}
