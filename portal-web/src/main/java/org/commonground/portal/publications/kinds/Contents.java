package org.commonground.portal.publications.kinds;

import org.commonground.portal.parts.ContentsEntry;
import org.commonground.portal.parts.Texts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects where the parts of a page are, and leaves out those that are not there. */
public final class Contents {
    private final List<ContentsEntry> entries = new ArrayList<>();

    /**
     * @param key of the heading
     */
    public Contents add(String key, String anchor, boolean there) {
        if (there) {
            entries.add(ContentsEntry.of(Texts.of(key), "#" + anchor));
        }
        return this;
    }

    public Contents add(String key, String anchor, Collection<?> shown) {
        return add(key, anchor, !shown.isEmpty());
    }

    public Contents addAll(List<ContentsEntry> others) {
        entries.addAll(others);
        return this;
    }

    Contents addSections(List<PublicationSection> sections) {
        sections.forEach(section -> entries.add(section.contents()));
        return this;
    }

    public List<ContentsEntry> list() {
        return List.copyOf(entries);
    }
}
