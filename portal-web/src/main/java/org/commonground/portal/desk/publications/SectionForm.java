package org.commonground.portal.desk.publications;

import org.commonground.publications.NumberedSection;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;

/** A numbered section with its paragraphs, as it is being written. */
public final class SectionForm implements Serializable {
    @Serial private static final long serialVersionUID = 1;

    private final TextRow heading;
    private final Rows<TextRow> paragraphs;

    private SectionForm(NumberedSection section) {
        heading =
                new TextRow(
                        TextField.line("section.number", section.number()),
                        TextField.line("section.heading", section.heading()));
        paragraphs =
                Rows.of(
                        section.paragraphs(),
                        SectionForm::row,
                        () -> row(new NumberedSection.Paragraph("", "")));
    }

    static Rows<SectionForm> rows(List<NumberedSection> sections) {
        return new Rows<>(sections.stream().map(SectionForm::new).toList(), SectionForm::blank);
    }

    /** Without those in which nothing was said. */
    static List<NumberedSection> toSections(Rows<SectionForm> rows) {
        return rows.list().stream()
                .map(SectionForm::toSection)
                .filter(section -> !section.equals(new NumberedSection("", "", List.of())))
                .toList();
    }

    private static SectionForm blank() {
        return new SectionForm(
                new NumberedSection("", "", List.of(new NumberedSection.Paragraph("", ""))));
    }

    private NumberedSection toSection() {
        return new NumberedSection(
                heading.text(0),
                heading.text(1),
                TextRow.said(
                        paragraphs,
                        row -> new NumberedSection.Paragraph(row.text(0), row.text(1))));
    }

    /** Number and heading. */
    public TextRow heading() {
        return heading;
    }

    public Rows<TextRow> paragraphs() {
        return paragraphs;
    }

    private static TextRow row(NumberedSection.Paragraph paragraph) {
        return new TextRow(
                TextField.line("paragraph.number", paragraph.number()),
                TextField.area("paragraph.text", 4, paragraph.text()));
    }
}
