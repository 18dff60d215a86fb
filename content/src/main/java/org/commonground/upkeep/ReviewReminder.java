package org.commonground.upkeep;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import java.time.LocalDate;

/** That somebody was told of a review date. */
@Entity
@SuppressWarnings("UnusedVariable") // all of it is queried
class ReviewReminder {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long publicationId;
    private LocalDate reviewBy;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private String recipient;

    protected ReviewReminder() {}

    ReviewReminder(long publicationId, LocalDate reviewBy, Stage stage, String recipient) {
        this.publicationId = publicationId;
        this.reviewBy = reviewBy;
        this.stage = stage;
        this.recipient = recipient;
    }

    /** How near the date is. */
    enum Stage {
        SOON,
        DUE
    }
}
