package org.commonground.publications;

import org.commonground.taxonomy.TermName;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What an editor saves, whole.
 *
 * @param title at most 300 characters
 * @param attachments in the order in which readers see them
 * @param contact a post or team mailbox, may be empty
 * @param sourceYear the year that the content is from, null when unknown
 * @param notice what a reader must know first, may be empty
 * @param note what changed, for readers, may be empty
 */
public record PublicationDraft(
        String title,
        PublicationBody body,
        Set<TermName> terms,
        List<Attachment> attachments,
        String contact,
        @Nullable Integer sourceYear,
        @Nullable LocalDate reviewBy,
        String notice,
        String note) {

    public PublicationDraft {
        title = title.strip();
        terms = Set.copyOf(terms);
        attachments = List.copyOf(attachments);
    }

    public PublicationDraft withTerms(Set<TermName> others) {
        return new PublicationDraft(
                title, body, others, attachments, contact, sourceYear, reviewBy, notice, note);
    }

    /** The same under other terms, with another contact and another date to look at it again. */
    public PublicationDraft filed(
            Set<TermName> others, String otherContact, @Nullable LocalDate otherDate) {
        return new PublicationDraft(
                title,
                body,
                others,
                attachments,
                otherContact,
                sourceYear,
                otherDate,
                notice,
                note);
    }

    public PublicationDraft withNote(String other) {
        return new PublicationDraft(
                title, body, terms, attachments, contact, sourceYear, reviewBy, notice, other);
    }

    public PublicationDraft attaching(List<Attachment> others) {
        return new PublicationDraft(
                title, body, terms, others, contact, sourceYear, reviewBy, notice, note);
    }

    /** With title and body alone. */
    public static PublicationDraft of(String title, PublicationBody body) {
        return new PublicationDraft(title, body, Set.of(), List.of(), "", null, null, "", "");
    }

    /** The same with another text. */
    public PublicationDraft saying(PublicationBody other) {
        return new PublicationDraft(
                title, other, terms, attachments, contact, sourceYear, reviewBy, notice, note);
    }
}
