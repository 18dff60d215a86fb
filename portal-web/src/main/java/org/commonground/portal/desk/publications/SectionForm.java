package org.commonground.portal.desk.publications;

import org.commonground.publications.Report;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;

/** A numbered section of a report with its paragraphs, as it is being written. */
public final class SectionForm implements Serializable {
    @Serial private static final long serialVersionUID = 1;

    private final TextRow heading;
    private final Rows<TextRow> paragraphs;

    SectionForm(Report.Section section) {
        heading =
                new TextRow(
                        TextField.line("section.number", section.number()),
                        TextField.line("section.heading", section.heading()));
        paragraphs =
                new Rows<>(
                        section.paragraphs().stream().map(SectionForm::row).toList(),
                        () -> row(new Report.Paragraph("", "")));
    }

    static SectionForm blank() {
        return new SectionForm(new Report.Section("", "", List.of(new Report.Paragraph("", ""))));
    }

    Report.Section toSection() {
        return new Report.Section(
                heading.text(0),
                heading.text(1),
                paragraphs.list().stream()
                        .filter(row -> !row.isBlank())
                        .map(row -> new Report.Paragraph(row.text(0), row.text(1)))
                        .toList());
    }

    static boolean isBlank(Report.Section section) {
        return section.number().isBlank()
                && section.heading().isBlank()
                && section.paragraphs().isEmpty();
    }

    /** Number and heading. */
    public TextRow heading() {
        return heading;
    }

    public Rows<TextRow> paragraphs() {
        return paragraphs;
    }

    private static TextRow row(Report.Paragraph paragraph) {
        return new TextRow(
                TextField.line("paragraph.number", paragraph.number()),
                TextField.area("paragraph.text", 4, paragraph.text()));
    }
}
