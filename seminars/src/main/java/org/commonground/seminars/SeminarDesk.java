package org.commonground.seminars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.commonground.audit.Actor;
import org.commonground.seminars.portraits.Portrait;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.Terms;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The way of a seminar: draft, published, then over or cancelled.
 *
 * <p>Each step is one transaction, and no two at one seminar overlap; what it fires is in the trail
 * and in mails if and only if it commits.
 */
@ApplicationScoped
@Transactional
public class SeminarDesk {
    private static final int LONGEST_NOTE = 1000;
    private static final int MOST_DATES = 52;

    private final Seminars seminars;
    private final Terms terms;
    private final PlanCheck check;
    private final Event<SeminarEvent> events;
    private final Actor actor;
    private final Clock clock;

    @Inject
    public SeminarDesk(
            Seminars seminars,
            Terms terms,
            PlanCheck check,
            Event<SeminarEvent> events,
            Actor actor,
            Clock clock) {
        this.seminars = seminars;
        this.terms = terms;
        this.check = check;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Begins a seminar as a draft.
     *
     * @throws SeminarRefused with everything that is wrong with the plan
     */
    public Seminar plan(SeminarPlan plan) {
        Seminar seminar = added(plan);
        events.fire(new SeminarEvent.Planned(seminar.id()));
        return seminar.whole();
    }

    /**
     * @param revision of the seminar that the organiser had before them
     * @throws SeminarRefused with everything that is wrong with the plan
     * @throws SeminarSavedMeanwhile when somebody else saved since
     * @throws SeminarStands when it was cancelled
     */
    public Seminar change(long id, int revision, SeminarPlan plan) {
        Seminar seminar = seminars.locked(id);
        if (seminar.revision() != revision) {
            throw new SeminarSavedMeanwhile();
        }
        seminar.require("changed", SeminarState.DRAFT, SeminarState.PUBLISHED, SeminarState.DONE);
        FormFlaws problems = check.problems(plan);
        if (seminar.isPublic()) {
            plan.checkForReaders(problems);
            problems.addIf(
                    seminar.state() == SeminarState.PUBLISHED
                            && isPast(plan)
                            && !seminar.isOverAt(clock.instant()),
                    "ends",
                    "The seminar would be over already. Choose a time to come.");
            problems.addIf(
                    seminar.state() == SeminarState.DONE
                            && seminar.plan().isElsewhereOrElsewhen(plan),
                    "title",
                    "This seminar is over: its title, time and place can no longer be changed.");
        }
        problems.refuse(SeminarRefused::new);
        boolean tell = seminar.change(plan, chosen(plan, seminar.terms()), clock.instant());
        seminars.flush();
        events.fire(new SeminarEvent.Changed(id, tell));
        return seminar.whole();
    }

    /** What a draft still wants before readers may see it. */
    public List<FormFlaw> missing(long id) {
        FormFlaws flaws = new FormFlaws();
        seminars.get(id).plan().checkForReaders(flaws);
        return flaws.all();
    }

    /**
     * Shows a seminar to readers and opens it for booking.
     *
     * @throws SeminarRefused while something is missing that readers need, or it is over
     */
    public Seminar publish(long id) {
        Seminar seminar = seminars.locked(id);
        FormFlaws problems = new FormFlaws();
        seminar.plan().checkForReaders(problems);
        problems.addIf(
                seminar.isOverAt(clock.instant()),
                "starts",
                "The date of this seminar has passed. Correct it, or list the seminar as a past"
                        + " one.");
        problems.refuse(SeminarRefused::new);
        seminar.publish(clock.instant());
        seminars.flush();
        events.fire(new SeminarEvent.Published(id));
        return seminar.whole();
    }

    /**
     * Shows a seminar that took place elsewhere among the past ones.
     *
     * @throws SeminarRefused while something is missing that readers need, or it is to come
     */
    public Seminar listAsPast(long id) {
        Seminar seminar = seminars.locked(id);
        FormFlaws problems = new FormFlaws();
        seminar.plan().checkForReaders(problems);
        problems.addIf(
                !seminar.isOverAt(clock.instant()),
                "starts",
                "This seminar is still to come. Publish it instead.");
        problems.refuse(SeminarRefused::new);
        seminar.listAsPast(clock.instant());
        events.fire(new SeminarEvent.ListedAsPast(id));
        return seminar.whole();
    }

    /**
     * Calls a seminar off; everybody who booked is told.
     *
     * @throws SeminarRefused without a note, or when it is over
     */
    public Seminar cancel(long id, String note) {
        FormFlaws problems = new FormFlaws();
        problems.required(
                "note", note, "Say why it does not take place: everybody who booked reads it.");
        problems.atMost(LONGEST_NOTE, "note", note);
        Seminar seminar = seminars.locked(id);
        problems.addIf(
                seminar.isOverAt(clock.instant()),
                "note",
                "This seminar is over, so it can no longer be cancelled.");
        problems.refuse(SeminarRefused::new);
        seminar.cancel(note.strip(), clock.instant());
        seminars.flush();
        events.fire(new SeminarEvent.Cancelled(id, note.strip()));
        return seminar.whole();
    }

    /**
     * @throws SeminarRefused while it is still to come
     */
    public Seminar finish(long id) {
        Seminar seminar = seminars.locked(id);
        if (!seminar.isOverAt(clock.instant())) {
            throw new SeminarRefused("ends", "This seminar has not ended yet.");
        }
        seminar.finish(clock.instant());
        events.fire(new SeminarEvent.Finished(id));
        return seminar.whole();
    }

    /** A new draft with the same plan. */
    public Seminar copy(long id) {
        Seminar from = seminars.get(id);
        return copied(from, from.plan().copied());
    }

    /**
     * New drafts with the same plan on other dates, at the same time by the clock on the wall.
     *
     * @throws SeminarRefused without dates, with one that is there already or does not work
     */
    public List<Seminar> repeat(long id, List<LocalDate> dates) {
        Seminar from = seminars.get(id);
        LocalDateTime starts = from.plan().timetable().starts();
        if (starts == null) {
            throw new SeminarRefused("starts", "Say first when this seminar begins and ends.");
        }
        if (dates.isEmpty() || dates.size() > MOST_DATES) {
            throw new SeminarRefused(
                    "dates", "Give 1 to %d dates, one a line.".formatted(MOST_DATES));
        }
        Set<LocalDate> taken = new HashSet<>(Set.of(starts.toLocalDate()));
        List<Seminar> series = new ArrayList<>();
        for (LocalDate date : dates) {
            if (!taken.add(date)) {
                throw new SeminarRefused("dates", "The seminar is on %s already.".formatted(date));
            }
            long days = ChronoUnit.DAYS.between(starts.toLocalDate(), date);
            series.add(copied(from, from.plan().shifted(days)));
        }
        return series;
    }

    /**
     * Gives a speaker another picture, or none.
     *
     * @param revision of the seminar that the organiser had before them
     * @param name of the speaker
     * @throws SeminarRefused without the words for those who do not see it, or when nobody of that
     *     name speaks
     * @throws SeminarSavedMeanwhile when somebody else saved since
     */
    public Seminar picture(long id, int revision, String name, Portrait picture) {
        SeminarPlan plan = seminars.get(id).plan();
        if (plan.speakers().stream().noneMatch(speaker -> speaker.name().equals(name))) {
            throw new SeminarRefused("speaker", "Nobody called %s speaks here.".formatted(name));
        }
        return change(id, revision, plan.pictured(name, picture));
    }

    private Seminar copied(Seminar from, SeminarPlan plan) {
        Seminar seminar = added(plan);
        events.fire(new SeminarEvent.Copied(seminar.id(), from.id()));
        return seminar.whole();
    }

    private Seminar added(SeminarPlan plan) {
        check.problems(plan).refuse(SeminarRefused::new);
        return seminars.add(
                new Seminar(plan, chosen(plan, List.of()), actor.name(), clock.instant()));
    }

    /**
     * @throws org.commonground.taxonomy.UnknownTerm for the first that no vocabulary holds
     */
    private List<Term> chosen(SeminarPlan plan, List<Term> before) {
        List<Term> chosen = terms.named(plan.termNames());
        Term.refuseRetired(chosen, before);
        return chosen;
    }

    private boolean isPast(SeminarPlan plan) {
        Instant ends = plan.timetable().endsAt();
        return ends != null && !ends.isAfter(clock.instant());
    }
}
