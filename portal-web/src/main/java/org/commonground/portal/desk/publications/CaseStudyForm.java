package org.commonground.portal.desk.publications;

import org.commonground.publications.CaseStudy;
import org.commonground.publications.EvidenceLabel;
import org.jspecify.annotations.Nullable;

import java.io.Serial;
import java.util.List;

/** A {@link CaseStudy} as it is being written. */
public final class CaseStudyForm extends BodyForm {
    @Serial private static final long serialVersionUID = 1;

    private final TextField context;
    private final TextField why;
    private final TextField how;
    private final TextField talkedAbout;
    private final TextField done;
    private final TextField achieved;
    private final TextField facilitator;
    private final TextField levers;
    private final TextField exitStrategy;
    private final Rows<TextRow> figures;
    private final Rows<TextRow> participants;
    private @Nullable EvidenceLabel evidence;

    CaseStudyForm(CaseStudy study) {
        super(study, null);
        context = TextField.area("context", 5, study.context());
        why = TextField.area("why", 5, study.why());
        how = TextField.area("how", 8, study.how());
        talkedAbout = TextField.area("talkedAbout", 5, study.talkedAbout());
        done = TextField.area("done", 5, study.done());
        achieved = TextField.area("achieved", 6, study.achieved());
        facilitator = TextField.area("facilitator", 2, study.facilitator());
        levers = TextField.list("levers", study.levers());
        exitStrategy = TextField.area("exitStrategy", 4, study.exitStrategy());
        figures =
                Rows.of(
                        study.figures(),
                        CaseStudyForm::row,
                        () -> row(new CaseStudy.Figure("", "")));
        participants =
                Rows.of(
                        study.participants(),
                        CaseStudyForm::row,
                        () -> row(new CaseStudy.Participant("", "")));
        evidence = study.evidence();
    }

    @Override
    CaseStudy toBody() {
        return new CaseStudy(
                summary().getText(),
                context.getText(),
                why.getText(),
                how.getText(),
                achieved.getText(),
                TextRow.said(figures, row -> new CaseStudy.Figure(row.text(1), row.text(0))),
                learningPoints(),
                TextRow.said(
                        participants, row -> new CaseStudy.Participant(row.text(0), row.text(1))),
                facilitator.getText(),
                levers.list(),
                talkedAbout.getText(),
                done.getText(),
                exitStrategy.getText(),
                evidence);
    }

    @Override
    public List<TextField> texts() {
        return List.of(
                context, why, how, talkedAbout, done, achieved, facilitator, levers, exitStrategy);
    }

    public Rows<TextRow> figures() {
        return figures;
    }

    public Rows<TextRow> participants() {
        return participants;
    }

    public EvidenceLabel[] evidenceLabels() {
        return EvidenceLabel.values();
    }

    public @Nullable EvidenceLabel getEvidence() {
        return evidence;
    }

    public void setEvidence(@Nullable EvidenceLabel evidence) {
        this.evidence = evidence;
    }

    private static TextRow row(CaseStudy.Figure figure) {
        return new TextRow(
                TextField.line("figure.value", figure.value()),
                TextField.line("figure.label", figure.label()));
    }

    private static TextRow row(CaseStudy.Participant participant) {
        return new TextRow(
                TextField.line("participant.who", participant.who()),
                TextField.line("participant.role", participant.role()));
    }
}
