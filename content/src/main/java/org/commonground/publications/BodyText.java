package org.commonground.publications;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * What a body says as plain running text, for searching: every word a reader sees, once, in reading
 * order.
 */
public final class BodyText {
    private BodyText() {}

    /** Learning points are left out: each is found by itself. */
    public static String of(PublicationBody body) {
        List<String> parts = new ArrayList<>();
        switch (body) {
            case CaseStudy study -> {
                parts.addAll(
                        List.of(
                                study.summary(),
                                study.context(),
                                study.why(),
                                study.how(),
                                study.achieved()));
                study.figures().forEach(figure -> parts.add(figure.value() + " " + figure.label()));
                study.participants().forEach(who -> parts.add(who.who() + ": " + who.role()));
                parts.add(study.facilitator());
                parts.addAll(study.levers());
                parts.addAll(List.of(study.talkedAbout(), study.done(), study.exitStrategy()));
            }
            case InformationPack pack ->
                    parts.addAll(List.of(pack.summary(), pack.introduction(), pack.audience()));
            case Report report -> {
                parts.addAll(List.of(report.summary(), report.background()));
                for (Report.Section section : report.sections()) {
                    parts.add(section.number() + " " + section.heading());
                    section.paragraphs()
                            .forEach(each -> parts.add(each.number() + " " + each.text()));
                }
                report.recommendations()
                        .forEach(each -> parts.add(each.number() + " " + each.text()));
                parts.addAll(report.agenciesConsulted());
                parts.addAll(List.of(report.deliverables(), report.timetable()));
            }
        }
        return joined(parts);
    }

    public static String of(LearningPoint lesson) {
        LearningPoint.Quotation quotation = lesson.quotation();
        return joined(
                quotation == null
                        ? List.of(lesson.advice())
                        : List.of(lesson.advice(), quotation.text()));
    }

    private static String joined(List<String> parts) {
        StringJoiner text = new StringJoiner("\n\n");
        parts.stream().map(String::strip).filter(part -> !part.isEmpty()).forEach(text::add);
        return text.toString();
    }
}
