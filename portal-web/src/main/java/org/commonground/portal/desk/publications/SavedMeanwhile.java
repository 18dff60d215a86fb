package org.commonground.portal.desk.publications;

import org.commonground.portal.desk.versions.FieldComparison;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationDraft;

import java.util.List;

/**
 * What somebody else saved while the editor was writing, against what the editor has typed.
 *
 * @param fields with their words as removed and the editor's as added
 */
public record SavedMeanwhile(String sentence, List<FieldComparison> fields) {
    static SavedMeanwhile of(Publication theirs, String sentence, PublicationDraft mine) {
        return new SavedMeanwhile(
                sentence, FieldComparison.of(theirs.draft(theirs.latest()), mine));
    }
}
