package org.commonground.publications;

import static org.hibernate.Length.LONG32;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.commonground.taxonomy.Term;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A publication's identity: its address, state, terms, attachments and the versions of what it
 * says.
 */
@Entity
public class Publication {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int revision;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private PublicationState state = PublicationState.DRAFT;

    private String contact = "";
    private @Nullable Integer sourceYear;
    private @Nullable LocalDate reviewBy;

    @Column(length = LONG32)
    private String notice = "";

    private Instant createdAt;
    private Instant updatedAt;
    private @Nullable Instant firstPublishedAt;
    private @Nullable Instant publishedAt;
    private int latestVersion;
    private @Nullable Integer publishedVersion;

    @Column(length = LONG32)
    private @Nullable String withdrawnBecause;

    @OneToMany(mappedBy = "publication", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<PublicationVersion> versions = new ArrayList<>();

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

    protected Publication() {}

    public Publication(Kind kind, Instant now) {
        this.kind = kind;
        this.createdAt = now;
        this.updatedAt = now;
    }

    public long id() {
        return id;
    }

    /** Grows with every change; who saves an older one is told that somebody else was faster. */
    public int revision() {
        return revision;
    }

    public Kind kind() {
        return kind;
    }

    public PublicationState state() {
        return state;
    }

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

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public @Nullable Instant firstPublishedAt() {
        return firstPublishedAt;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public @Nullable String withdrawnBecause() {
        return withdrawnBecause;
    }

    public List<PublicationVersion> versions() {
        return List.copyOf(versions);
    }

    public PublicationVersion latest() {
        return version(latestVersion).orElseThrow();
    }

    /** What readers see; empty unless published. */
    public Optional<PublicationVersion> published() {
        return state == PublicationState.PUBLISHED && publishedVersion != null
                ? version(publishedVersion)
                : Optional.empty();
    }

    public Optional<PublicationVersion> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    /** Whether something was saved that readers do not see yet. */
    public boolean hasUnpublishedChanges() {
        return publishedVersion == null || publishedVersion != latestVersion;
    }

    public List<Term> terms() {
        return List.copyOf(terms);
    }

    public List<Attachment> attachments() {
        return List.copyOf(attachments);
    }

    /**
     * The permanent address, {@code /p/12/learning-lessons}; the words after the id follow the
     * title.
     */
    public String address() {
        return new PublicationAddress(id, published().orElseGet(this::latest).title(), updatedAt)
                .url();
    }

    /** Adds a version; what is not part of it (terms, attachments, contact) is replaced at once. */
    public void save(PublicationDraft draft, List<Term> draftTerms, String by, Instant now) {
        latestVersion++;
        versions.add(
                new PublicationVersion(
                        this, latestVersion, draft.title(), draft.body(), draft.note(), by, now));
        contact = draft.contact();
        sourceYear = draft.sourceYear();
        reviewBy = draft.reviewBy();
        notice = draft.notice();
        terms.clear();
        terms.addAll(draftTerms);
        attachments.clear();
        attachments.addAll(draft.attachments());
        updatedAt = now;
    }

    /**
     * @throws WrongState unless this is one of the states from which the step can be made
     */
    public void sendToReview() {
        require("sent to review", PublicationState.DRAFT, PublicationState.WITHDRAWN);
        state = PublicationState.IN_REVIEW;
    }

    public void returnToDraft() {
        require("returned to its author", PublicationState.IN_REVIEW);
        state = PublicationState.DRAFT;
    }

    public void publish(Instant now) {
        state = PublicationState.PUBLISHED;
        publishedVersion = latestVersion;
        publishedAt = now;
        updatedAt = now;
        withdrawnBecause = null;
        if (firstPublishedAt == null) {
            firstPublishedAt = now;
        }
    }

    public void withdraw(String because, Instant now) {
        require("withdrawn", PublicationState.PUBLISHED);
        state = PublicationState.WITHDRAWN;
        withdrawnBecause = because;
        updatedAt = now;
    }

    /** Read completely, so that it can be looked at when the transaction is over. */
    Publication whole() {
        Hibernate.initialize(versions);
        Hibernate.initialize(attachments);
        for (Term term : terms) {
            for (Term above = term.parent(); above != null; above = above.parent()) {
                Hibernate.initialize(above);
            }
        }
        return this;
    }

    private void require(String step, PublicationState... states) {
        if (!List.of(states).contains(state)) {
            throw new WrongState(state, step);
        }
    }
}
