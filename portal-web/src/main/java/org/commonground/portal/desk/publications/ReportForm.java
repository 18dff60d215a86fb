package org.commonground.portal.desk.publications;

import org.commonground.publications.Report;

import java.io.Serial;
import java.util.List;

/** A {@link Report} as it is being written. */
public final class ReportForm extends BodyForm {
    @Serial private static final long serialVersionUID = 1;

    private final TextField background;
    private final TextField agenciesConsulted;
    private final TextField deliverables;
    private final TextField timetable;
    private final Rows<SectionForm> sections;
    private final Rows<TextRow> recommendations;
    private final Rows<TextRow> annexes;

    ReportForm(Report report) {
        super(report, LineageForm.rows(report.lineage()));
        background = TextField.area("background", 6, report.background());
        agenciesConsulted = TextField.list("agenciesConsulted", report.agenciesConsulted());
        deliverables = TextField.area("deliverables", 4, report.deliverables());
        timetable = TextField.area("timetable", 4, report.timetable());
        sections = SectionForm.rows(report.sections());
        recommendations =
                Rows.of(
                        report.recommendations(),
                        ReportForm::row,
                        () -> row(new Report.Recommendation("", "", "", "")));
        annexes =
                Rows.of(report.annexes(), ReportForm::row, () -> row(new Report.Annex("", "", "")));
    }

    @Override
    Report toBody() {
        return new Report(
                summary().getText(),
                background.getText(),
                SectionForm.toSections(sections),
                TextRow.said(
                        recommendations,
                        row ->
                                new Report.Recommendation(
                                        row.text(0), row.text(1), row.text(2), row.text(3))),
                agenciesConsulted.list(),
                deliverables.getText(),
                timetable.getText(),
                TextRow.said(
                        annexes, row -> new Report.Annex(row.text(0), row.text(1), row.text(2))),
                otherWorks(),
                learningPoints());
    }

    @Override
    public List<TextField> texts() {
        return List.of(background, agenciesConsulted, deliverables, timetable);
    }

    public Rows<SectionForm> sections() {
        return sections;
    }

    public Rows<TextRow> recommendations() {
        return recommendations;
    }

    public Rows<TextRow> annexes() {
        return annexes;
    }

    private static TextRow row(Report.Recommendation recommendation) {
        return new TextRow(
                TextField.line("recommendation.number", recommendation.number()),
                TextField.area("recommendation.text", 3, recommendation.text()),
                TextField.line("recommendation.owner", recommendation.owner()),
                TextField.line("recommendation.status", recommendation.status()));
    }

    private static TextRow row(Report.Annex annex) {
        return new TextRow(
                TextField.line("annex.number", annex.letter()),
                TextField.line("annex.title", annex.title()),
                TextField.area("annex.text", 3, annex.text()));
    }
}
