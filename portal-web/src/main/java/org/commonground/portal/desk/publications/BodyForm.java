package org.commonground.portal.desk.publications;

import org.commonground.portal.errors.FieldProblem;
import org.commonground.publications.CaseStudy;
import org.commonground.publications.InformationPack;
import org.commonground.publications.Kind;
import org.commonground.publications.PublicationBody;
import org.commonground.publications.Report;

import java.io.Serializable;
import java.util.List;

/**
 * What a publication says, as it is being written. A new kind of publication needs a form here to
 * be built.
 */
public sealed interface BodyForm extends Serializable
        permits CaseStudyForm, InformationPackForm, ReportForm {
    static BodyForm of(PublicationBody body) {
        return switch (body) {
            case CaseStudy study -> new CaseStudyForm(study);
            case InformationPack pack -> new InformationPackForm(pack);
            case Report report -> new ReportForm(report);
        };
    }

    static BodyForm blank(Kind kind) {
        return switch (kind) {
            case CASE_STUDY -> CaseStudyForm.blank();
            case INFORMATION_PACK -> InformationPackForm.blank();
            case REPORT -> ReportForm.blank();
        };
    }

    PublicationBody toBody();

    TextField summary();

    /** The longer texts, in the order in which readers see them. */
    List<TextField> texts();

    Rows<LearningPointForm> lessons();

    /** What cannot be read as it is typed. */
    default List<FieldProblem> problems() {
        return LearningPointForm.problems(lessons());
    }

    /** Questions of this kind that have no answer yet, by their labels. */
    List<String> unanswered();
}
