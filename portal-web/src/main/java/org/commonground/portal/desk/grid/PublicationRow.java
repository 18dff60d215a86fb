package org.commonground.portal.desk.grid;

import org.commonground.portal.desk.publications.PublicationStanding;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationDraft;
import org.commonground.taxonomy.TermName;
import org.jspecify.annotations.Nullable;

import java.io.Serial;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A publication in the table: as it was saved last, and what is to change. Only what was changed
 * here is laid over what others saved.
 */
public final class PublicationRow extends TickedRow {
    @Serial private static final long serialVersionUID = 1;

    private final HashSet<TermName> terms = new HashSet<>();
    private final HashSet<TermName> putOn = new HashSet<>();
    private final HashSet<TermName> takenOff = new HashSet<>();
    private PublicationStanding standing;
    private int revision;
    private String savedContact = "";
    private String contact = "";
    private String savedReviewBy = "";
    private String reviewBy = "";
    private ArrayList<String> told = new ArrayList<>();

    PublicationRow(Publication publication) {
        shows(publication);
    }

    /** As it was saved; nothing is left to change. */
    void shows(Publication publication) {
        contact = savedContact;
        reviewBy = savedReviewBy;
        putOn.clear();
        takenOff.clear();
        catchesUp(publication);
    }

    /** As somebody else saved it; what was typed here still is to change. */
    void catchesUp(Publication publication) {
        PublicationDraft said = publication.draft(publication.latest());
        standing = PublicationStanding.of(publication);
        revision = publication.revision();
        terms.clear();
        terms.addAll(said.terms());
        contact = contact.equals(savedContact) ? said.contact() : contact;
        savedContact = said.contact();
        String date = Objects.toString(said.reviewBy(), "");
        reviewBy = reviewBy.equals(savedReviewBy) ? date : reviewBy;
        savedReviewBy = date;
    }

    void fillIn(SameForMany same) {
        putOn.addAll(same.namesOn());
        takenOff.removeAll(same.namesOn());
        takenOff.addAll(same.namesOff());
        putOn.removeAll(same.namesOff());
        putOn.removeAll(terms);
        takenOff.retainAll(terms);
        contact = same.getContact().isEmpty() ? contact : same.getContact();
        reviewBy = same.getReviewBy().isEmpty() ? reviewBy : same.getReviewBy();
    }

    boolean isChanged() {
        return !(putOn.isEmpty()
                && takenOff.isEmpty()
                && contact.equals(savedContact)
                && reviewBy.equals(savedReviewBy));
    }

    /** Whether the date can be read. */
    boolean isReadable() {
        try {
            return reviewBy.isEmpty() || LocalDate.parse(reviewBy).getYear() > 0;
        } catch (DateTimeParseException noDate) {
            return false;
        }
    }

    /** What is to be saved, when it {@link #isReadable}. */
    PublicationDraft over(PublicationDraft latest) {
        Set<TermName> then = new HashSet<>(latest.terms());
        then.addAll(putOn);
        then.removeAll(takenOff);
        return latest.filed(then, contact, reviewBy.isEmpty() ? null : LocalDate.parse(reviewBy));
    }

    /** Whether these were told before; who goes on all the same means it. */
    boolean wasTold(List<String> doubts) {
        boolean known = told.equals(doubts);
        told = new ArrayList<>(doubts);
        return known;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    public long id() {
        return standing.id();
    }

    public PublicationStanding standing() {
        return standing;
    }

    int revision() {
        return revision;
    }

    Set<TermName> terms() {
        return terms;
    }

    Set<TermName> putOn() {
        return putOn;
    }

    Set<TermName> takenOff() {
        return takenOff;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(@Nullable String contact) {
        this.contact = Objects.requireNonNullElse(contact, "").strip();
    }

    public String getReviewBy() {
        return reviewBy;
    }

    public void setReviewBy(@Nullable String reviewBy) {
        this.reviewBy = Objects.requireNonNullElse(reviewBy, "").strip();
    }
}
