package org.commonground.portal.desk.vocabularies;

import jakarta.servlet.http.HttpServletRequest;

import org.commonground.portal.routes.Asked;
import org.commonground.taxonomy.Sector;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.TermDescription;

/**
 * What is typed or kept of a term, as the fields of its form hold it.
 *
 * @param parent number of a term; empty at the top
 * @param synonyms one a line
 * @param sector empty when none is said
 */
public record TermForm(
        String label, String parent, String synonyms, String sector, boolean addressFollows) {

    static TermForm of(Term term) {
        Term parent = term.parent();
        Sector sector = term.ownSector();
        return new TermForm(
                term.label(),
                parent == null ? "" : String.valueOf(parent.id()),
                String.join("\n", term.synonyms()),
                sector == null ? "" : sector.value(),
                false);
    }

    /** With one more synonym, to be saved or not; none when it is empty. */
    TermForm offering(String synonym) {
        String more = synonym.strip();
        return more.isEmpty()
                ? this
                : new TermForm(
                        label, parent, (synonyms + "\n" + more).strip(), sector, addressFollows);
    }

    static TermForm typed(HttpServletRequest request) {
        return new TermForm(
                Asked.field(request, "label"),
                Asked.field(request, "parent"),
                Asked.field(request, "synonyms"),
                Asked.field(request, "sector"),
                !Asked.field(request, "follow").isEmpty());
    }

    /** A parent that is no number is one that no vocabulary has. */
    TermDescription description() {
        return new TermDescription(
                label,
                parent.isEmpty() ? null : number(parent),
                synonyms.lines().toList(),
                Sector.of(sector).orElse(null));
    }

    /** A term's number; -1, which none has, when the text is none. */
    static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }
}
