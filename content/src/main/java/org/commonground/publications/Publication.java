package org.commonground.publications;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;

import org.commonground.taxonomy.Term;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A publication's identity: its address, state, terms, attachments and the versions of what it
 * says.
 */
@Entity
public class Publication extends ReleasedItem {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int revision;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private PublicationState state = PublicationState.DRAFT;

    private Instant createdAt;
    private Instant updatedAt;
    private int latestVersion;

    @Embedded private @Nullable Submission submission;
    @Embedded private @Nullable PlannedRelease plan;
    @Embedded private @Nullable Withdrawal withdrawal;

    @OneToMany(mappedBy = "publication", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<PublicationVersion> versions = new ArrayList<>();

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

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    /** Who sent it to review; null unless it is waiting for one, or on its way to readers. */
    public @Nullable Submission submission() {
        return submission;
    }

    /** When readers are to get which version; null unless that is settled. */
    public @Nullable PlannedRelease plan() {
        return plan;
    }

    /** Why readers no longer get it, and where they go instead; null unless it was withdrawn. */
    public @Nullable Withdrawal withdrawal() {
        return withdrawal;
    }

    /** For readers; null unless it was withdrawn. */
    public @Nullable String withdrawnBecause() {
        return withdrawal == null ? null : withdrawal.because();
    }

    public List<PublicationVersion> versions() {
        return List.copyOf(versions);
    }

    public PublicationVersion latest() {
        return version(latestVersion).orElseThrow();
    }

    /** What readers see; empty unless published. */
    public Optional<PublicationVersion> published() {
        return state == PublicationState.PUBLISHED
                ? releasedVersion().flatMap(this::version)
                : Optional.empty();
    }

    public Optional<PublicationVersion> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    /** Whether something was saved that readers do not see yet. */
    public boolean hasUnpublishedChanges() {
        return releasedVersion().filter(number -> number == latestVersion).isEmpty();
    }

    /** When something changed for readers that matters to them: minor corrections do not count. */
    public Instant lastUpdated() {
        Instant news = publishedAt();
        return news == null ? updatedAt : news;
    }

    /** What a version says, with all that goes with it, to be worked on. */
    public PublicationDraft draft(PublicationVersion version) {
        Particulars with = particulars(version);
        return new PublicationDraft(
                version.title(),
                version.body(),
                with.termNames(),
                with.attachments(),
                with.contact(),
                with.sourceYear(),
                with.reviewBy(),
                with.notice(),
                version.note());
    }

    /** What goes with a version; of versions from before that was kept, what goes with it now. */
    public Particulars particulars(PublicationVersion version) {
        return version.particulars().orElseGet(this::particulars);
    }

    /**
     * The permanent address, {@code /p/12/learning-lessons}; the words after the id follow the
     * title.
     */
    public String address() {
        return new PublicationAddress(id, published().orElseGet(this::latest).title(), updatedAt)
                .url();
    }

    /**
     * Adds a version. What goes with it (terms, attachments, contact) is seen at once only while no
     * reader sees any: otherwise it waits for the version to be published.
     */
    public void save(PublicationDraft draft, List<Term> draftTerms, String by, Instant now) {
        latestVersion++;
        Particulars with = Particulars.of(draft);
        versions.add(new PublicationVersion(this, latestVersion, draft, with, by, now));
        if (state != PublicationState.PUBLISHED) {
            take(with, draftTerms);
        }
        updatedAt = now;
    }

    /**
     * @throws WrongState unless this is one of the states from which the step can be made
     */
    public void sendToReview(String by, Instant now) {
        require("sent to review", PublicationState.DRAFT, PublicationState.WITHDRAWN);
        state = PublicationState.IN_REVIEW;
        submission = new Submission(by, now);
    }

    public void returnToDraft() {
        require("returned to its author", PublicationState.IN_REVIEW);
        state = PublicationState.DRAFT;
        submission = null;
    }

    /**
     * Settles that readers get the latest version at that time; those who have another keep it
     * until then.
     *
     * @param change what it is to readers who have another: {@code MINOR} or {@code MAJOR}
     * @param note what changes, for the same; may be empty
     */
    public void plan(Instant at, String by, Release.Change change, String note) {
        if (state != PublicationState.PUBLISHED) {
            state = PublicationState.SCHEDULED;
        }
        plan = new PlannedRelease(at, latestVersion, by, change, note);
    }

    /** Back to where it stood before it was planned. */
    public void cancelPlan() {
        if (plan == null) {
            throw new WrongState(state, "taken off the plan");
        }
        plan = null;
        if (state == PublicationState.SCHEDULED) {
            state =
                    submission != null
                            ? PublicationState.IN_REVIEW
                            : withdrawal != null
                                    ? PublicationState.WITHDRAWN
                                    : PublicationState.DRAFT;
        }
    }

    /**
     * Gives readers a version.
     *
     * @param versionTerms those of its terms that there still are
     */
    public void publish(Release release, List<Term> versionTerms) {
        take(particulars(version(release.version()).orElseThrow()), versionTerms);
        add(release);
        state = PublicationState.PUBLISHED;
        updatedAt = release.at();
        submission = null;
        plan = null;
        withdrawal = null;
    }

    /**
     * @param successor the publication that readers are sent to instead; null when there is none
     */
    public void withdraw(String because, @Nullable Long successor, Instant now) {
        require("withdrawn", PublicationState.PUBLISHED);
        state = PublicationState.WITHDRAWN;
        withdrawal = new Withdrawal(because, successor);
        updatedAt = now;
    }

    /** Read completely, so that it can be looked at when the transaction is over. */
    Publication whole() {
        Hibernate.initialize(versions);
        initialize();
        return this;
    }

    private void require(String step, PublicationState... states) {
        if (!List.of(states).contains(state)) {
            throw new WrongState(state, step);
        }
    }
}
