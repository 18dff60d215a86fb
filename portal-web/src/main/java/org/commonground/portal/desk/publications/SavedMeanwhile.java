package org.commonground.portal.desk.publications;

import org.commonground.portal.parts.Dates;
import org.commonground.publications.Publication;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What somebody else saved while the editor was writing, beside what the editor has typed. */
public record SavedMeanwhile(
        String by, String when, String sentence, List<Difference> differences) {
    static SavedMeanwhile of(
            Publication latest, String sentence, PublicationForm theirs, PublicationForm mine) {
        Map<String, String> typed =
                mine.texts().collect(Collectors.toMap(TextField::name, TextField::getText));
        List<Difference> differences =
                theirs.texts()
                        .filter(field -> !field.name().equals("note"))
                        .filter(field -> !field.getText().equals(typed.get(field.name())))
                        .map(field -> new Difference(field.label(), field.getText()))
                        .toList();
        return new SavedMeanwhile(
                latest.latest().savedBy(),
                Dates.second(latest.latest().savedAt()),
                sentence,
                differences);
    }

    /**
     * @param theirs may be empty
     */
    public record Difference(String label, String theirs) {}
}
