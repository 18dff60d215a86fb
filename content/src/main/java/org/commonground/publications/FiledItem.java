package org.commonground.publications;

import static org.hibernate.Length.LONG32;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;

import org.commonground.taxonomy.Term;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a publication is filed with: contact, dates, notice, terms and files. Once readers see it,
 * it changes only with the version that they are given.
 */
@MappedSuperclass
public abstract class FiledItem {
    private String contact = "";
    private @Nullable Integer sourceYear;
    private @Nullable LocalDate reviewBy;

    @Column(length = LONG32)
    private String notice = "";

    @ManyToMany
    @JoinTable(
            name = "publication_term",
            joinColumns = @JoinColumn(name = "publication_id"),
            inverseJoinColumns = @JoinColumn(name = "term_id"))
    @OrderBy("vocabulary, label")
    private Set<Term> terms = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "attachment", joinColumns = @JoinColumn(name = "publication_id"))
    @OrderColumn(name = "position")
    private List<Attachment> attachments = new ArrayList<>();

    protected FiledItem() {}

    /** A post or team mailbox; empty when none is given. */
    public String contact() {
        return contact;
    }

    /** The year that the content is from, for the facet; null when unknown. */
    public @Nullable Integer sourceYear() {
        return sourceYear;
    }

    public @Nullable LocalDate reviewBy() {
        return reviewBy;
    }

    /**
     * What a reader must know first, such as that the law has since been replaced; empty when
     * nothing.
     */
    public String notice() {
        return notice;
    }

    public List<Term> terms() {
        return List.copyOf(terms);
    }

    public List<Attachment> attachments() {
        return List.copyOf(attachments);
    }

    /** As it is now. */
    Particulars particulars() {
        return Particulars.of(contact, sourceYear, reviewBy, notice, terms, attachments);
    }

    void take(Particulars with, List<Term> itsTerms) {
        contact = with.contact();
        sourceYear = with.sourceYear();
        reviewBy = with.reviewBy();
        notice = with.notice();
        terms.clear();
        terms.addAll(itsTerms);
        attachments.clear();
        attachments.addAll(with.attachments());
    }

    void initialize() {
        Hibernate.initialize(attachments);
        for (Term term : terms) {
            for (Term above = term.parent(); above != null; above = above.parent()) {
                Hibernate.initialize(above);
            }
        }
    }
}
