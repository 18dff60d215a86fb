package org.commonground.publications;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;

import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What readers were given of a publication, and when: its public history. */
@MappedSuperclass
public abstract class ReleasedItem extends FiledItem {
    private @Nullable Instant firstPublishedAt;
    private @Nullable Instant publishedAt;
    private @Nullable Integer publishedVersion;

    @ElementCollection
    @CollectionTable(
            name = "publication_release",
            joinColumns = @JoinColumn(name = "publication_id"))
    @OrderColumn(name = "position")
    private List<Release> releases = new ArrayList<>();

    protected ReleasedItem() {}

    public @Nullable Instant firstPublishedAt() {
        return firstPublishedAt;
    }

    /** When readers last got something that was news to them: minor corrections do not count. */
    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    /** What readers were given and when, oldest first. */
    public List<Release> releases() {
        return List.copyOf(releases);
    }

    /** Whether readers ever got that version. */
    public boolean wasPublished(int number) {
        return releases.stream().anyMatch(release -> release.version() == number);
    }

    /** The version that readers got last; whether they still get it the state says. */
    Optional<Integer> releasedVersion() {
        return Optional.ofNullable(publishedVersion);
    }

    void add(Release release) {
        publishedVersion = release.version();
        releases.add(release);
        if (release.change() != Release.Change.MINOR) {
            publishedAt = release.at();
        }
        if (firstPublishedAt == null) {
            firstPublishedAt = release.at();
        }
    }

    @Override
    void initialize() {
        super.initialize();
        Hibernate.initialize(releases);
    }
}
