package org.commonground.seminars.portraits;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** That a file of the store is a portrait, and so may be shown to everybody. */
@Entity
@Table(name = "portrait")
class KeptPortrait {
    @Id private String fileKey;

    @SuppressWarnings("UnusedVariable") // kept
    private String addedBy;

    private Instant addedAt;

    /** Its file may be gone from then on. */
    private @Nullable Instant forgottenAt;

    protected KeptPortrait() {}

    KeptPortrait(String key, String by, Instant now) {
        this.fileKey = key;
        this.addedBy = by;
        this.addedAt = now;
    }

    String key() {
        return fileKey;
    }

    boolean isAddedBefore(Instant time) {
        return addedAt.isBefore(time);
    }

    boolean isForgotten() {
        return forgottenAt != null;
    }

    /** Again, when it was kept already. */
    void added(String by, Instant now) {
        addedBy = by;
        addedAt = now;
        forgottenAt = null;
    }

    void forget(Instant now) {
        forgottenAt = now;
    }
}
