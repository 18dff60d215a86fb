package org.commonground.alerts;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import java.time.Instant;

/** A search that somebody with an account wants to find again. */
@Entity
public class KeptSearch {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @SuppressWarnings("UnusedVariable") // queried
    private long personId;

    private String name;
    private String question;

    @SuppressWarnings("UnusedVariable") // when it was first kept, for whoever reads the table
    private Instant keptAt;

    protected KeptSearch() {}

    KeptSearch(long personId, String name, String question, Instant now) {
        this.personId = personId;
        this.name = name;
        this.question = question;
        this.keptAt = now;
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Words and filters as the address of the search says them. */
    public String question() {
        return question;
    }

    void called(String other) {
        name = other;
    }
}
