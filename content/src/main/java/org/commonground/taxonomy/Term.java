package org.commonground.taxonomy;

import static org.hibernate.Length.LONG32;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/**
 * One word or phrase of a vocabulary; a place may lie within another, an agency may belong to
 * another.
 */
@Entity
public class Term {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Vocabulary vocabulary;

    private String slug;
    private String label;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Term parent;

    /** One a line. */
    @Column(length = LONG32)
    private String synonyms = "";

    protected Term() {}

    public Term(
            Vocabulary vocabulary,
            String slug,
            String label,
            @Nullable Term parent,
            List<String> synonyms) {
        this.vocabulary = vocabulary;
        this.slug = slug;
        this.label = label;
        this.parent = parent;
        this.synonyms = String.join("\n", synonyms);
    }

    public long id() {
        return id;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public String slug() {
        return slug;
    }

    public String label() {
        return label;
    }

    public @Nullable Term parent() {
        return parent;
    }

    public List<String> synonyms() {
        return synonyms.lines().toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Term term
                && vocabulary == term.vocabulary()
                && slug.equals(term.slug());
    }

    @Override
    public int hashCode() {
        return Objects.hash(vocabulary, slug);
    }
}
