package org.commonground.lessons;

import static org.hibernate.Length.LONG32;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.commonground.kernel.Slug;
import org.commonground.publications.LearningPoint;
import org.jspecify.annotations.Nullable;

/**
 * A lesson's identity. What it says is data of its publication's versions; kept here as well is as
 * much of the version published last as counting across publications needs.
 */
@Entity
public class Lesson {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long publicationId;

    @Enumerated(EnumType.STRING)
    private Standing standing = Standing.DRAFT;

    @Column(length = LONG32)
    private String statement = "";

    private boolean contradicts;
    private @Nullable Long sameAs;

    protected Lesson() {}

    Lesson(long publicationId) {
        this.publicationId = publicationId;
    }

    public long id() {
        return id;
    }

    public long publicationId() {
        return publicationId;
    }

    public Standing standing() {
        return standing;
    }

    /** As published last; empty before the first time. */
    public String statement() {
        return statement;
    }

    /** Whether its case speaks against the statement. */
    public boolean contradicts() {
        return contradicts;
    }

    /** The lesson of another publication that its own names as the same. */
    public @Nullable Long sameAs() {
        return sameAs;
    }

    /** The permanent address; the words after the number follow the statement. */
    public static String address(long id, String statement) {
        return "/l/" + id + "/" + Slug.of(statement);
    }

    void publish(LearningPoint said) {
        standing = Standing.PUBLISHED;
        statement = said.statement();
        contradicts = said.contradicts();
        sameAs = said.sameAs();
    }

    /** Its publication does not say it any more, nor that it is the same as another. */
    void remove() {
        if (standing == Standing.PUBLISHED) {
            standing = Standing.REMOVED;
            sameAs = null;
        }
    }
}
