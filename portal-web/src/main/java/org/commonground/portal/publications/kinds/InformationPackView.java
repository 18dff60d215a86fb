package org.commonground.portal.publications.kinds;

import org.commonground.portal.parts.ContentsEntry;
import org.commonground.publications.InformationPack;

import java.util.List;

/** An {@link InformationPack} as it is shown; its files are shown by the page itself. */
public record InformationPackView(InformationPack pack) implements BodyView {
    @Override
    public List<PublicationSection> sections() {
        return new PublicationSection.Collector()
                .add("introduction", pack.introduction())
                .add("audience", pack.audience())
                .list();
    }

    @Override
    public List<ContentsEntry> contents() {
        return new Contents().addSections(sections()).list();
    }

    @Override
    public boolean lessonsFirst() {
        return true;
    }
}
