package org.commonground.upkeep;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What readers must know first, at one or many places: “The law has since been replaced.” It is
 * ended, never deleted.
 */
@Entity
public class PublicNotice {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String text;
    private LocalDate dated;
    private String writtenBy;

    @SuppressWarnings("UnusedVariable") // kept
    private Instant writtenAt;

    private @Nullable Instant endedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "public_notice_place", joinColumns = @JoinColumn(name = "notice_id"))
    private Set<Whereabouts> places = new LinkedHashSet<>();

    protected PublicNotice() {}

    PublicNotice(
            String text, LocalDate dated, Collection<Whereabouts> places, String by, Instant now) {
        this.text = text;
        this.dated = dated;
        this.writtenBy = by;
        this.writtenAt = now;
        this.places.addAll(places);
    }

    public long id() {
        return id;
    }

    public String text() {
        return text;
    }

    /** From when on it holds. */
    public LocalDate dated() {
        return dated;
    }

    public String writtenBy() {
        return writtenBy;
    }

    public boolean isShown() {
        return endedAt == null;
    }

    /** Publications first, then documents, by number. */
    public List<Whereabouts> places() {
        return places.stream()
                .sorted(Comparator.comparing(Whereabouts::kind).thenComparing(Whereabouts::number))
                .toList();
    }

    void end(Instant now) {
        endedAt = now;
    }
}
