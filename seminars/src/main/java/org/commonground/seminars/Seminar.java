package org.commonground.seminars;

import static org.hibernate.Length.LONG32;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;

import org.commonground.kernel.Slug;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.TermName;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A seminar's identity: its address and state, and the plan it follows. */
@Entity
public class Seminar {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int revision;

    @Enumerated(EnumType.STRING)
    private SeminarState state = SeminarState.DRAFT;

    private @Nullable Instant startsAt;
    private @Nullable Instant endsAt;

    @Convert(converter = SeminarPlanConverter.class)
    @Column(length = LONG32)
    private SeminarPlan plan;

    @ManyToMany
    @JoinTable(
            name = "seminar_term",
            joinColumns = @JoinColumn(name = "seminar_id"),
            inverseJoinColumns = @JoinColumn(name = "term_id"))
    @OrderBy("vocabulary, label")
    private Set<Term> terms = new LinkedHashSet<>();

    /** From the plan's reading list, to be found by. */
    @ElementCollection
    @CollectionTable(name = "seminar_reading", joinColumns = @JoinColumn(name = "seminar_id"))
    private Set<ListedWork> readings = new LinkedHashSet<>();

    private int calendarSequence;

    @Column(length = LONG32)
    private String cancellationNote = "";

    private String createdBy;
    private Instant createdAt;
    private Instant updatedAt;
    private @Nullable Instant publishedAt;

    protected Seminar() {}

    Seminar(SeminarPlan plan, Collection<Term> terms, String by, Instant now) {
        this.createdBy = by;
        this.createdAt = now;
        take(plan, terms, now);
    }

    public long id() {
        return id;
    }

    /** Grows with every change; who saves an older one is told that somebody else was faster. */
    public int revision() {
        return revision;
    }

    public SeminarState state() {
        return state;
    }

    public SeminarPlan plan() {
        return plan;
    }

    public String title() {
        return plan.title();
    }

    /** Null only while a draft has no date. */
    public @Nullable Instant startsAt() {
        return startsAt;
    }

    /** Null only while a draft has no date. */
    public @Nullable Instant endsAt() {
        return endsAt;
    }

    /** Themes, places and hosts that it is found by. */
    public List<Term> terms() {
        return List.copyOf(terms);
    }

    /** Of calendar files: a reader's calendar takes the file with the highest. */
    public int calendarSequence() {
        return calendarSequence;
    }

    /** Why it does not take place, for readers; empty unless it was cancelled. */
    public String cancellationNote() {
        return cancellationNote;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    /** Whether readers see it: all but drafts. */
    public boolean isPublic() {
        return state != SeminarState.DRAFT;
    }

    public boolean isOverAt(Instant now) {
        return endsAt != null && !endsAt.isAfter(now);
    }

    /** The permanent address; the words after the number follow the title. */
    public String address() {
        return "/seminars/" + id + "/" + Slug.of(title());
    }

    /**
     * @return whether guests must be told: the title, the time or the place is another
     */
    boolean change(SeminarPlan to, Collection<Term> itsTerms, Instant now) {
        boolean tell = state == SeminarState.PUBLISHED && plan.isElsewhereOrElsewhen(to);
        if (tell) {
            calendarSequence++;
        }
        take(to, itsTerms, now);
        return tell;
    }

    void publish(Instant now) {
        require("published", SeminarState.DRAFT);
        state = SeminarState.PUBLISHED;
        publishedAt = now;
        updatedAt = now;
    }

    /** Shows a seminar that is over among the past ones. */
    void listAsPast(Instant now) {
        publish(now);
        state = SeminarState.DONE;
    }

    void cancel(String note, Instant now) {
        require("cancelled", SeminarState.PUBLISHED);
        state = SeminarState.CANCELLED;
        cancellationNote = note;
        calendarSequence++;
        updatedAt = now;
    }

    void finish(Instant now) {
        require("closed", SeminarState.PUBLISHED);
        state = SeminarState.DONE;
        updatedAt = now;
    }

    void renameTerm(TermName before, TermName now) {
        plan = plan.renamed(before, now);
    }

    /** Read completely, so that it can be looked at when the transaction is over. */
    Seminar whole() {
        Hibernate.initialize(terms);
        terms.forEach(Seminar::readUpwards);
        return this;
    }

    private static void readUpwards(Term term) {
        for (Term above = term.parent(); above != null; above = above.parent()) {
            Hibernate.initialize(above);
        }
    }

    void require(String step, SeminarState... states) {
        if (!List.of(states).contains(state)) {
            throw new SeminarStands(state, step);
        }
    }

    private void take(SeminarPlan to, Collection<Term> itsTerms, Instant now) {
        plan = to;
        startsAt = to.timetable().startsAt();
        endsAt = to.timetable().endsAt();
        terms.clear();
        terms.addAll(itsTerms);
        readings.clear();
        readings.addAll(to.works());
        updatedAt = now;
    }
}
