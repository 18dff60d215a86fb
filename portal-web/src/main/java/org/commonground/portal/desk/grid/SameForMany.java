package org.commonground.portal.desk.grid;

import org.commonground.portal.desk.publications.PublicationForms;
import org.commonground.portal.desk.publications.TermChoice;
import org.commonground.taxonomy.TermName;
import org.jspecify.annotations.Nullable;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What is to be changed alike in all publications that are ticked. */
public final class SameForMany implements Serializable {
    @Serial private static final long serialVersionUID = 1;

    private final ArrayList<TermChoice> putOn;
    private final ArrayList<TermChoice> takeOff;
    private final HashMap<TermName, String> labels = new HashMap<>();
    private String contact = "";
    private String reviewBy = "";
    private String note = "";

    SameForMany(PublicationForms forms) {
        putOn = new ArrayList<>(forms.terms());
        takeOff = new ArrayList<>(forms.allTerms());
        takeOff.forEach(choice -> labels.putAll(choice.named()));
    }

    /** What a term is called; its name where it is gone. */
    String label(TermName term) {
        return labels.getOrDefault(term, term.toString());
    }

    Set<TermName> namesOn() {
        return names(putOn);
    }

    Set<TermName> namesOff() {
        return names(takeOff);
    }

    /** Once it stands in the rows. */
    void clear() {
        putOn.forEach(choice -> choice.setChosen(List.of()));
        takeOff.forEach(choice -> choice.setChosen(List.of()));
        contact = "";
        reviewBy = "";
    }

    private static Set<TermName> names(List<TermChoice> choices) {
        return choices.stream().flatMap(TermChoice::names).collect(Collectors.toSet());
    }

    public List<TermChoice> putOn() {
        return putOn;
    }

    public List<TermChoice> takeOff() {
        return takeOff;
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

    /** What has changed, for readers of what is published already. */
    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = Objects.requireNonNullElse(note, "").strip();
    }
}
