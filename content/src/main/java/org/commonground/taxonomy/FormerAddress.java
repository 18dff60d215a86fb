package org.commonground.taxonomy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** A name that a term once had or that went over to it in a merger; it goes on to lead there. */
@Entity
class FormerAddress {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @SuppressWarnings("UnusedVariable") // read by Hibernate
    private Long id;

    @Enumerated(EnumType.STRING)
    @SuppressWarnings("UnusedVariable") // queried
    private Vocabulary vocabulary;

    private String slug;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    private Term term;

    protected FormerAddress() {}

    FormerAddress(TermName name, Term term) {
        this.vocabulary = name.vocabulary();
        this.slug = name.slug();
        this.term = term;
    }

    String slug() {
        return slug;
    }

    Term term() {
        return term;
    }
}
