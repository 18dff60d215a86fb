package org.commonground.portal.desk.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.documents.OutlineEntry;
import org.commonground.editorial.PackSectionWanted;
import org.commonground.portal.errors.FieldProblem;
import org.commonground.publications.Attachment;
import org.junit.jupiter.api.Test;

import java.util.List;

class SectionsFormTest {
    private static final int PAGES = 20;

    @Test
    void offersTheOutermostBookmarksOfWhichThereAreSeveral() {
        SectionsForm form =
                SectionsForm.offered(
                        List.of(
                                new OutlineEntry(1, "The pack", 1),
                                new OutlineEntry(2, "Case one", 2),
                                new OutlineEntry(3, "What was done", 3),
                                new OutlineEntry(2, "Case two", 9),
                                new OutlineEntry(2, "Leads nowhere", 0)),
                        PAGES);

        assertThat(form.problems()).isEmpty();
        assertThat(form.wanted())
                .containsExactly(section(2, 8, "Case one"), section(9, PAGES, "Case two"));
        assertThat(form.rows()).as("and some to fill in").hasSize(5);
    }

    @Test
    void letsASectionEndWhereTheNextBeginsAndPutsThemInOrder() {
        SectionsForm form =
                form(
                        row(0, "1", "Cover", SectionRow.Use.OUT, ""),
                        row(1, "2", "Case one", SectionRow.Use.SECTION, "2"),
                        row(2, "5", "More of one", SectionRow.Use.BEFORE, ""),
                        row(3, "8", "Case two", SectionRow.Use.SECTION, "1"),
                        row(4, "15", "Contacts", SectionRow.Use.ANNEX, "3"));

        assertThat(form.problems()).isEmpty();
        assertThat(form.wanted())
                .containsExactly(
                        section(8, 14, "Case two"),
                        section(2, 7, "Case one"),
                        new PackSectionWanted(15, 20, "Contacts", "", Attachment.Part.ANNEX, ""));
    }

    @Test
    void letsTwoSectionsShareAPage() {
        SectionsForm form =
                form(
                        row(0, "4", "One", SectionRow.Use.SECTION, "1"),
                        row(1, "4", "Two", SectionRow.Use.SECTION, "2"));

        assertThat(form.wanted()).containsExactly(section(4, 4, "One"), section(4, 20, "Two"));
    }

    @Test
    void saysWhatMustBeMended() {
        SectionsForm form =
                form(
                        row(0, "21", "Beyond the end", SectionRow.Use.SECTION, "1"),
                        row(1, "3", "", SectionRow.Use.SECTION, "2"),
                        row(2, "four", "No number", SectionRow.Use.SECTION, "3"),
                        row(3, "", "", SectionRow.Use.SECTION, ""));

        assertThat(form.problems())
                .extracting(FieldProblem::field)
                .containsExactly("from-0", "title-1", "from-2");
        assertThat(form(row(0, "", "", SectionRow.Use.SECTION, "")).problems())
                .extracting(FieldProblem::message)
                .containsExactly(
                        "Keep at least one section, with the page it begins on and a title");
    }

    @Test
    void asksForThePageAndTheTitleOfARowThatHasOnlyAnAuthor() {
        SectionsForm form =
                form(
                        row(0, "1", "One", SectionRow.Use.SECTION, "1"),
                        new SectionRow(1, "", "", "The council", "", SectionRow.Use.SECTION, ""));

        assertThat(form.problems())
                .extracting(FieldProblem::field)
                .containsExactly("from-1", "title-1");
    }

    @Test
    void leavesOutARowThatKeepsOnlyItsPlace() {
        assertThat(
                        form(
                                        row(0, "1", "One", SectionRow.Use.SECTION, "1"),
                                        row(1, "", "", SectionRow.Use.SECTION, "2"))
                                .problems())
                .isEmpty();
    }

    private static SectionsForm form(SectionRow... rows) {
        return new SectionsForm(List.of(rows), PAGES);
    }

    private static SectionRow row(
            int number, String from, String title, SectionRow.Use use, String order) {
        return new SectionRow(number, from, title, "", "", use, order);
    }

    private static PackSectionWanted section(int from, int to, String title) {
        return new PackSectionWanted(from, to, title, "", Attachment.Part.SECTION, "");
    }
}
