package org.commonground.portal.desk.publications;

import org.commonground.portal.errors.FieldProblem;
import org.commonground.portal.parts.Texts;
import org.commonground.publications.BodyJson;
import org.commonground.publications.CaseStudy;
import org.commonground.publications.CohesionPlan;
import org.commonground.publications.DiscussionPaper;
import org.commonground.publications.InformationPack;
import org.commonground.publications.Kind;
import org.commonground.publications.LearningPoint;
import org.commonground.publications.Lineage;
import org.commonground.publications.Protocol;
import org.commonground.publications.PublicationBody;
import org.commonground.publications.Report;
import org.commonground.publications.Unanswered;
import org.jspecify.annotations.Nullable;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What a publication says, as it is being written. A new kind of publication needs a form here to
 * be built.
 */
public abstract sealed class BodyForm implements Serializable
        permits CaseStudyForm,
                InformationPackForm,
                CohesionPlanForm,
                ProtocolForm,
                ReportForm,
                DiscussionPaperForm {
    @Serial private static final long serialVersionUID = 1;

    private final TextField summary;
    private final Rows<LearningPointForm> lessons;
    private final @Nullable Rows<LineageForm> lineage;

    /**
     * @param lineage null for kinds that are not asked how they stand to other works
     */
    BodyForm(PublicationBody body, @Nullable Rows<LineageForm> lineage) {
        this.summary = TextField.area("summary", 3, body.summary());
        this.lessons = LearningPointForm.rows(body.learningPoints());
        this.lineage = lineage;
    }

    static BodyForm of(PublicationBody body) {
        return switch (body) {
            case CaseStudy study -> new CaseStudyForm(study);
            case InformationPack pack -> new InformationPackForm(pack);
            case CohesionPlan plan -> new CohesionPlanForm(plan);
            case Protocol protocol -> new ProtocolForm(protocol);
            case Report report -> new ReportForm(report);
            case DiscussionPaper paper -> new DiscussionPaperForm(paper);
        };
    }

    static BodyForm blank(Kind kind) {
        return of(BodyJson.read(kind, "{}"));
    }

    abstract PublicationBody toBody();

    /** The longer texts, in the order in which readers see them. */
    public abstract List<TextField> texts();

    public final TextField summary() {
        return summary;
    }

    public final Rows<LearningPointForm> lessons() {
        return lessons;
    }

    /** How it stands to other works; null for kinds that are not asked. */
    public final @Nullable Rows<LineageForm> lineage() {
        return lineage;
    }

    final List<LearningPoint> learningPoints() {
        return LearningPointForm.toLearningPoints(lessons);
    }

    final List<Lineage> otherWorks() {
        return lineage == null ? List.of() : LineageForm.toLineage(lineage);
    }

    /** What cannot be read as it is typed. */
    List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>(LearningPointForm.problems(lessons));
        if (lineage != null) {
            problems.addAll(LineageForm.problems(lineage));
        }
        return problems;
    }

    /** Questions of this kind that have no answer yet, in words. */
    public final List<String> unanswered() {
        return Unanswered.in(toBody()).stream()
                .map(name -> Texts.of("unanswered." + name))
                .toList();
    }
}
