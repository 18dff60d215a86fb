package org.commonground.portal.publications.kinds;

import org.commonground.portal.parts.ContentsEntry;
import org.commonground.publications.CaseStudy;
import org.commonground.publications.CohesionPlan;
import org.commonground.publications.DiscussionPaper;
import org.commonground.publications.InformationPack;
import org.commonground.publications.Protocol;
import org.commonground.publications.PublicationBody;
import org.commonground.publications.Report;

import java.time.LocalDate;
import java.util.List;

/**
 * What a publication says, as it is shown. A new kind of publication needs a view here to be built,
 * and a file of its name in {@code WEB-INF/kinds}.
 */
public sealed interface BodyView
        permits CaseStudyView,
                InformationPackView,
                CohesionPlanView,
                ProtocolView,
                ReportView,
                DiscussionPaperView {
    /**
     * What readers may see of a body.
     *
     * @param today decides whether a call for ideas is still open
     */
    static BodyView of(PublicationBody body, LocalDate today) {
        return switch (body.forReaders()) {
            case CaseStudy study -> new CaseStudyView(study);
            case InformationPack pack -> new InformationPackView(pack);
            case CohesionPlan plan -> new CohesionPlanView(plan);
            case Protocol protocol -> new ProtocolView(protocol);
            case Report report -> new ReportView(report);
            case DiscussionPaper paper -> new DiscussionPaperView(paper, today);
        };
    }

    /** The longer texts. */
    List<PublicationSection> sections();

    /** Where the parts of the page are, in reading order. */
    List<ContentsEntry> contents();

    /** Whether learning points stand before the body; otherwise they follow it. */
    default boolean lessonsFirst() {
        return false;
    }
}
