package org.commonground.portal.desk.publications;

import org.commonground.publications.Report;

import java.io.Serial;
import java.util.List;
import java.util.stream.Stream;

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
    private final Rows<LearningPointForm> lessons;

    ReportForm(Report report) {
        summary = TextField.area("summary", 3, report.summary());
        background = TextField.area("background", 6, report.background());
        agenciesConsulted = TextField.list("agenciesConsulted", report.agenciesConsulted());
        deliverables = TextField.area("deliverables", 4, report.deliverables());
        timetable = TextField.area("timetable", 4, report.timetable());
        sections =
                new Rows<>(
                        report.sections().stream().map(SectionForm::new).toList(),
                        SectionForm::blank);
        recommendations =
                new Rows<>(
                        report.recommendations().stream().map(ReportForm::row).toList(),
                        () -> row(new Report.Recommendation("", "", "", "")));
        lessons = LearningPointForm.rows(report.learningPoints());
    }

    static ReportForm blank() {
        return new ReportForm(
                new Report("", "", List.of(), List.of(), List.of(), "", "", List.of()));
    }

    @Override
    public Report toBody() {
        return new Report(
                summary.getText(),
                background.getText(),
                sections.list().stream()
                        .map(SectionForm::toSection)
                        .filter(section -> !SectionForm.isBlank(section))
                        .toList(),
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

    @Override
    public List<String> unanswered() {
        return Stream.of(background).filter(TextField::isBlank).map(TextField::label).toList();
    }

    private static TextRow row(Report.Recommendation recommendation) {
        return new TextRow(
                TextField.line("recommendation.number", recommendation.number()),
                TextField.area("recommendation.text", 3, recommendation.text()),
                TextField.line("recommendation.owner", recommendation.owner()),
                TextField.line("recommendation.status", recommendation.status()));
    }
}
