package org.commonground.portal.desk.publications;

import org.commonground.portal.desk.DeskTexts;
import org.commonground.portal.errors.FieldProblem;
import org.commonground.publications.CaseStudy;
import org.commonground.publications.CohesionPlan;
import org.commonground.publications.DiscussionPaper;
import org.commonground.publications.InformationPack;
import org.commonground.publications.Kind;
import org.commonground.publications.Protocol;
import org.commonground.publications.PublicationBody;
import org.commonground.publications.Report;
import org.commonground.publications.Unanswered;
import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What a publication says, as it is being written. A new kind of publication needs a form here to
 * be built.
 */
public sealed interface BodyForm extends Serializable
        permits CaseStudyForm,
                InformationPackForm,
                CohesionPlanForm,
                ProtocolForm,
                ReportForm,
                DiscussionPaperForm {
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
        return switch (kind) {
            case CASE_STUDY -> CaseStudyForm.blank();
            case INFORMATION_PACK -> InformationPackForm.blank();
            case COHESION_PLAN -> CohesionPlanForm.blank();
            case PROTOCOL -> ProtocolForm.blank();
            case REPORT -> ReportForm.blank();
            case DISCUSSION_PAPER -> DiscussionPaperForm.blank();
        };
    }

    PublicationBody toBody();

    TextField summary();

    /** The longer texts, in the order in which readers see them. */
    List<TextField> texts();

    Rows<LearningPointForm> lessons();

    /** How it stands to other works; null for kinds that are not asked. */
    default @Nullable Rows<LineageForm> lineage() {
        return null;
    }

    /** What cannot be read as it is typed. */
    default List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>(LearningPointForm.problems(lessons()));
        Rows<LineageForm> others = lineage();
        if (others != null) {
            problems.addAll(LineageForm.problems(others));
        }
        return problems;
    }

    /** Questions of this kind that have no answer yet, in words. */
    default List<String> unanswered() {
        return Unanswered.in(toBody()).stream()
                .map(name -> DeskTexts.of("unanswered." + name))
                .toList();
    }
}
