package org.commonground.feedback;

import static org.hibernate.Length.LONG32;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One reader's answer to “Did you find this page useful?”; it says nothing of who the reader is.
 */
@Entity
public class PageFeedback {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant at;
    private String page;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Column(length = LONG32)
    private String comment;

    protected PageFeedback() {}

    PageFeedback(Instant at, String page, Verdict verdict, String comment) {
        this.at = at;
        this.page = page;
        this.verdict = verdict;
        this.comment = comment;
    }

    public long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public String page() {
        return page;
    }

    public Verdict verdict() {
        return verdict;
    }

    public String comment() {
        return comment;
    }

    /** What the reader chose. */
    public enum Verdict {
        YES,
        NO,
        PROBLEM;

        public static Optional<Verdict> of(String name) {
            return Stream.of(values())
                    .filter(verdict -> verdict.name().equals(name.toUpperCase(Locale.ROOT)))
                    .findFirst();
        }
    }
}
