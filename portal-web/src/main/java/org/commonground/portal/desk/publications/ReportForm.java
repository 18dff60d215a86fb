package org.commonground.portal.desk.publications;

import org.commonground.publications.Report;

import java.io.Serial;
import java.util.List;

/** A {@link Report} as it is being written. */
public final class ReportForm implements BodyForm {
    @Serial private static final long serialVersionUID = 1;

    private final TextField summary;
    private final TextField background;
    private final TextField agenciesConsulted;
    private final TextField deliverables;
    private final TextField timetable;
    private final Rows<SectionForm> sections;
    private final Rows<TextRow> recommendations;
    private final Rows<TextRow> annexes;
    private final Rows<LineageForm> lineage;
    private final Rows<LearningPointForm> lessons;

    ReportForm(Report report) {
        summary = TextField.area("summary", 3, report.summary());
        background = TextField.area("background", 6, report.background());
        agenciesConsulted = TextField.list("agenciesConsulted", report.agenciesConsulted());
        deliverables = TextField.area("deliverables", 4, report.deliverables());
        timetable = TextField.area("timetable", 4, report.timetable());
        sections = SectionForm.rows(report.sections());
        recommendations =
                new Rows<>(
                        report.recommendations().stream().map(ReportForm::row).toList(),
                        () -> row(new Report.Recommendation("", "", "", "")));
        annexes =
                new Rows<>(
                        report.annexes().stream().map(ReportForm::row).toList(),
                        () -> row(new Report.Annex("", "", "")));
        lineage = LineageForm.rows(report.lineage());
        lessons = LearningPointForm.rows(report.learningPoints());
    }

    static ReportForm blank() {
        return new ReportForm(
                new Report(
                        "", "", List.of(), List.of(), List.of(), "", "", List.of(), List.of(),
                        List.of()));
    }

    @Override
    public Report toBody() {
        return new Report(
                summary.getText(),
                background.getText(),
                SectionForm.toSections(sections),
                recommendations.list().stream()
                        .filter(row -> !row.isBlank())
                        .map(
                                row ->
                                        new Report.Recommendation(
                                                row.text(0), row.text(1), row.text(2), row.text(3)))
                        .toList(),
                agenciesConsulted.list(),
                deliverables.getText(),
                timetable.getText(),
                annexes.list().stream()
                        .filter(row -> !row.isBlank())
                        .map(row -> new Report.Annex(row.text(0), row.text(1), row.text(2)))
                        .toList(),
                LineageForm.toLineage(lineage),
                LearningPointForm.toLearningPoints(lessons));
    }

    @Override
    public TextField summary() {
        return summary;
    }

    @Override
    public List<TextField> texts() {
        return List.of(background, agenciesConsulted, deliverables, timetable);
    }

    @Override
    public Rows<LearningPointForm> lessons() {
        return lessons;
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

    @Override
    public Rows<LineageForm> lineage() {
        return lineage;
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
