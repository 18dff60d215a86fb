package org.commonground.portal.desk.documents;

import org.commonground.documents.OutlineEntry;
import org.commonground.publications.Attachment;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A section as it stands in the form, as it is typed.
 *
 * @param number of the row, from 0
 * @param use what becomes of its pages
 */
public record SectionRow(
        int number, String from, String title, String author, String kind, Use use, String order) {
    /** What becomes of the pages of a row. */
    public enum Use {
        SECTION,
        ANNEX,
        /** They belong to the section before. */
        BEFORE,
        OUT
    }

    static SectionRow of(int number, OutlineEntry entry) {
        return new SectionRow(
                number,
                String.valueOf(entry.page()),
                entry.title(),
                "",
                "",
                Use.SECTION,
                String.valueOf(number + 1));
    }

    static SectionRow blank(int number) {
        return new SectionRow(number, "", "", "", "", Use.SECTION, "");
    }

    /** Whether nothing was typed but where it would stand; such a row is left out. */
    public boolean isBlank() {
        return Stream.of(from, title, author, kind).allMatch(String::isBlank);
    }

    boolean isMade() {
        return use == Use.SECTION || use == Use.ANNEX;
    }

    Attachment.Part part() {
        return use == Use.ANNEX ? Attachment.Part.ANNEX : Attachment.Part.SECTION;
    }

    /** The page it begins on, if it is one of so many. */
    Optional<Integer> page(int pages) {
        return from.strip().matches("\\d{1,5}")
                ? Optional.of(Integer.valueOf(from.strip()))
                        .filter(page -> page >= 1 && page <= pages)
                : Optional.empty();
    }

    /** Where it stands among the others; those without a number come last. */
    int place() {
        return order.strip().matches("\\d{1,4}")
                ? Integer.parseInt(order.strip())
                : Integer.MAX_VALUE;
    }

    /** One more than {@link #number}, for people. */
    public int shown() {
        return number + 1;
    }

    public boolean is(String name) {
        return use.name().equals(name);
    }
}
