package org.commonground.portal.publications;

import org.commonground.kernel.Slug;
import org.commonground.publications.CaseStudy;
import org.commonground.publications.InformationPack;
import org.commonground.publications.PublicationBody;
import org.commonground.publications.Report;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * A headed part of a publication's page.
 *
 * @param number empty when the part is not numbered
 * @param html safe to show; empty when the part consists of numbered paragraphs
 */
public record PublicationSection(
        String anchor, String number, String heading, String html, List<Paragraph> paragraphs) {
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.commonground.portal.Texts");

    /** The parts of a body in reading order; those that say nothing are left out. */
    static List<PublicationSection> of(PublicationBody body) {
        List<PublicationSection> sections = new ArrayList<>();
        switch (body) {
            case CaseStudy study -> {
                add(sections, "context", study.context());
                add(sections, "why", study.why());
                add(sections, "how", study.how());
                add(sections, "achieved", study.achieved());
                add(sections, "talkedAbout", study.talkedAbout());
                add(sections, "done", study.done());
                add(sections, "facilitator", study.facilitator());
                add(sections, "levers", list(study.levers()));
                add(sections, "exitStrategy", study.exitStrategy());
            }
            case InformationPack pack -> {
                add(sections, "introduction", pack.introduction());
                add(sections, "audience", pack.audience());
            }
            case Report report -> {
                add(sections, "background", report.background());
                report.sections().stream().map(PublicationSection::of).forEach(sections::add);
                add(sections, "agenciesConsulted", list(report.agenciesConsulted()));
                add(sections, "deliverables", report.deliverables());
                add(sections, "timetable", report.timetable());
            }
        }
        return sections;
    }

    private static PublicationSection of(Report.Section section) {
        return new PublicationSection(
                "section-" + Slug.of(section.number() + " " + section.heading()),
                section.number(),
                section.heading(),
                "",
                section.paragraphs().stream()
                        .map(
                                each ->
                                        new Paragraph(
                                                "para-" + each.number(),
                                                each.number(),
                                                Markdown.html(each.text())))
                        .toList());
    }

    private static void add(List<PublicationSection> sections, String field, String markdown) {
        if (!markdown.isBlank()) {
            sections.add(
                    new PublicationSection(
                            Slug.of(TEXTS.getString("body." + field)).value(),
                            "",
                            TEXTS.getString("body." + field),
                            Markdown.html(markdown),
                            List.of()));
        }
    }

    private static String list(List<String> items) {
        return items.stream().map(item -> "- " + item).collect(Collectors.joining("\n"));
    }

    /** A numbered paragraph; its anchor is its number: {@code para-2.3}. */
    public record Paragraph(String anchor, String number, String html) {}
}
