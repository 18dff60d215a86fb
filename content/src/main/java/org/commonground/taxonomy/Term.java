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

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Among those with the same parent; equal numbers stand by label. */
    private int position;

    private @Nullable Instant retiredAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Term successor;

    @Enumerated(EnumType.STRING)
    private @Nullable Sector sector;

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

    public Term(
            Vocabulary vocabulary,
            String slug,
            String label,
            @Nullable Term parent,
            List<String> synonyms,
            @Nullable Sector sector) {
        this(vocabulary, slug, label, parent, synonyms);
        this.sector = sector;
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

    public TermName name() {
        return new TermName(vocabulary, slug);
    }

    /** Among those with the same parent; those with equal numbers stand by label. */
    public int position() {
        return position;
    }

    /** When it went out of use; null while it is offered. */
    public @Nullable Instant retiredAt() {
        return retiredAt;
    }

    public boolean isRetired() {
        return retiredAt != null;
    }

    /** What takes the place of a retired term; null when nothing does. */
    public @Nullable Term successor() {
        return successor;
    }

    /** Itself, or what has taken its place at last; null when it is out of use and nothing has. */
    public @Nullable Term inUse() {
        if (!isRetired()) {
            return this;
        }
        return successor == null ? null : successor.inUse();
    }

    /** What was said of the agency itself; null when nothing was. */
    public @Nullable Sector ownSector() {
        return sector;
    }

    /** The agency's own sector, or that of the nearest agency above that has one. */
    public @Nullable Sector sector() {
        return sector != null || parent == null ? sector : parent.sector();
    }

    /** Whether it is the other or lies below it, at any depth. */
    public boolean isWithin(Term other) {
        return equals(other) || parent != null && parent.isWithin(other);
    }

    /**
     * @param before what the thing bore so far and may keep
     * @throws TermRefused for the first chosen term that is retired and new to the thing
     */
    public static void refuseRetired(Collection<Term> chosen, Collection<Term> before) {
        for (Term term : chosen) {
            if (term.isRetired() && !before.contains(term)) {
                throw TermRefused.notNew(term);
            }
        }
    }

    void isDescribedBy(TermDescription description, @Nullable Term newParent) {
        label = description.label();
        synonyms = String.join("\n", description.synonyms());
        sector = description.sector();
        parent = newParent;
    }

    void movesTo(String newSlug) {
        slug = newSlug;
    }

    void isUnder(@Nullable Term newParent) {
        parent = newParent;
    }

    void stands(int newPosition) {
        position = newPosition;
    }

    /** The other's words lead here from now on. */
    void takesOver(Term other) {
        synonyms =
                Stream.of(synonyms().stream(), Stream.of(other.label), other.synonyms().stream())
                        .flatMap(words -> words)
                        .distinct()
                        .filter(word -> !word.equalsIgnoreCase(label))
                        .collect(Collectors.joining("\n"));
    }

    void retires(Instant now, @Nullable Term newSuccessor) {
        retiredAt = now;
        successor = newSuccessor;
    }

    void isReinstated() {
        retiredAt = null;
        successor = null;
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
