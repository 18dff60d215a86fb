package org.commonground.editorial.copies;

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

import org.commonground.people.Person;
import org.commonground.publications.Kind;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** What somebody typed on one opening of an editing page and has not saved. */
@Entity
public class WorkingCopy {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String opening;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    private Person person;

    private @Nullable Long publicationId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private int revision;

    @Column(length = LONG32)
    private String content = "";

    private Instant openedAt;
    private Instant keptAt;
    private Instant seenAt;

    protected WorkingCopy() {}

    WorkingCopy(Opening opening, Person person, Instant now) {
        this.opening = opening.id();
        this.person = person;
        this.publicationId = opening.publication();
        this.kind = opening.kind();
        this.revision = opening.revision();
        this.openedAt = now;
        this.keptAt = now;
        this.seenAt = now;
    }

    /** The page that it was typed on; who goes on with it takes the page's id over. */
    public String opening() {
        return opening;
    }

    public Kind kind() {
        return kind;
    }

    /** Of the publication that it is a change of. */
    public int revision() {
        return revision;
    }

    /** In the form's own words; empty while nothing was typed. */
    public String content() {
        return content;
    }

    public Instant keptAt() {
        return keptAt;
    }

    /** Whose it is, as others see it: who, since when, and whether anything was typed. */
    Presence presence() {
        return new Presence(person.displayName(), openedAt, !content.isEmpty());
    }

    boolean isOf(long who) {
        return person.id() == who;
    }

    void keep(String typed, int of, Instant now) {
        content = typed;
        revision = of;
        keptAt = now;
        seenAt = now;
    }

    void seen(Instant now) {
        seenAt = now;
    }
}
