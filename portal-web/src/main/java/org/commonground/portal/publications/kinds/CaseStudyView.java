package org.commonground.portal.publications.kinds;

import org.commonground.portal.parts.ContentsEntry;
import org.commonground.publications.CaseStudy;

import java.util.List;

/** A {@link CaseStudy} as it is shown. */
public record CaseStudyView(CaseStudy study) implements BodyView {
    @Override
    public List<PublicationSection> sections() {
        return new PublicationSection.Collector()
                .add("context", study.context())
                .add("why", study.why())
                .add("how", study.how())
                .add("achieved", study.achieved())
                .add("talkedAbout", study.talkedAbout())
                .add("done", study.done())
                .add("facilitator", study.facilitator())
                .add("levers", study.levers())
                .add("exitStrategy", study.exitStrategy())
                .list();
    }

    @Override
    public List<ContentsEntry> contents() {
        return new Contents()
                .addSections(sections())
                .add("publication.figures", "figures", study.figures())
                .add("publication.participants", "participants", study.participants())
                .list();
    }

    @Override
    public boolean lessonsFirst() {
        return true;
    }
}
