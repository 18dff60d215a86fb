package org.commonground.portal.publications.kinds;

import org.commonground.kernel.Slug;
import org.commonground.portal.parts.ContentsEntry;
import org.commonground.portal.parts.Markdown;
import org.commonground.portal.parts.Texts;
import org.commonground.publications.NumberedSection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A headed part of a publication's page.
 *
 * @param field where it is stored
 * @param number empty when the part is not numbered
 * @param html safe to show; empty when the part consists of numbered paragraphs
 */
public record PublicationSection(
        String field,
        String anchor,
        String number,
        String heading,
        String html,
        List<Paragraph> paragraphs) {
    static PublicationSection of(NumberedSection section) {
        return new PublicationSection(
                "sections",
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

    /** With its number, as lists name it. */
    public String title() {
        return number.isEmpty() ? heading : number + ". " + heading;
    }

    ContentsEntry contents() {
        return ContentsEntry.of(title(), "#" + anchor);
    }

    /** Collects parts in reading order and leaves out those that say nothing. */
    static final class Collector {
        private final List<PublicationSection> sections = new ArrayList<>();

        /**
         * @param field name whose heading stands in the texts
         */
        Collector add(String field, String markdown) {
            if (!markdown.isBlank()) {
                String heading = Texts.of("body." + field);
                sections.add(
                        new PublicationSection(
                                field,
                                Slug.of(heading).value(),
                                "",
                                heading,
                                Markdown.html(markdown),
                                List.of()));
            }
            return this;
        }

        Collector add(String field, List<String> items) {
            return add(
                    field,
                    items.stream().map(item -> "- " + item).collect(Collectors.joining("\n")));
        }

        Collector add(List<NumberedSection> numbered) {
            numbered.stream().map(PublicationSection::of).forEach(sections::add);
            return this;
        }

        List<PublicationSection> list() {
            return List.copyOf(sections);
        }
    }

    /** A numbered paragraph; its anchor is its number: {@code para-2.3}. */
    public record Paragraph(String anchor, String number, String html) {}
}
