package org.commonground.seminars.surveys;

import static org.hibernate.Length.LONG32;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** What one person said of a seminar; nobody knows any more who, once guests are forgotten. */
@Entity
public class SurveyAnswer {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long seminarId;

    @SuppressWarnings("UnusedVariable") // queried
    private @Nullable Long attendeeId;

    private int usefulness;

    @Column(name = "will_change", length = LONG32)
    private String change;

    @Column(length = LONG32)
    private String statement;

    @Column(length = LONG32)
    private String advice;

    private boolean mayName;
    private Instant answeredAt;

    protected SurveyAnswer() {}

    SurveyAnswer(long seminarId, long attendeeId, SurveyForm form, Instant now) {
        this.seminarId = seminarId;
        this.attendeeId = attendeeId;
        say(form, now);
    }

    public long seminar() {
        return seminarId;
    }

    public SurveyForm form() {
        return new SurveyForm(usefulness, change, statement, advice, mayName);
    }

    final void say(SurveyForm form, Instant now) {
        usefulness = form.usefulness();
        change = form.change();
        statement = form.statement();
        advice = form.advice();
        mayName = form.mayName();
        answeredAt = now;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
