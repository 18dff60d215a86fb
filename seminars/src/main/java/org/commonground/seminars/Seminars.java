package org.commonground.seminars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.commonground.kernel.database.RowTurn;
import org.commonground.taxonomy.Term;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All seminars, whatever their state. What it returns is read whole. */
@ApplicationScoped
@Transactional
public class Seminars {
    private static final String PUBLIC = " where seminar.state <> DRAFT";

    private final EntityManager entities;
    private final WholeSeminars whole;

    @Inject
    public Seminars(EntityManager entities) {
        this.entities = entities;
        this.whole = new WholeSeminars(entities);
    }

    public Optional<Seminar> find(long id) {
        return Optional.ofNullable(entities.find(Seminar.class, id)).map(Seminar::whole);
    }

    /**
     * @throws UnknownSeminar when there is none
     */
    public Seminar get(long id) {
        return find(id).orElseThrow(() -> new UnknownSeminar(id));
    }

    /**
     * What readers may see.
     *
     * @throws UnknownSeminar when there is none, or only a draft
     */
    public Seminar published(long id) {
        return find(id).filter(Seminar::isPublic).orElseThrow(() -> new UnknownSeminar(id));
    }

    /**
     * As it is now. Until the transaction ends, others who change it or write to its guests wait.
     *
     * @throws UnknownSeminar when there is none
     * @throws org.commonground.kernel.OthersAtWork when others keep it for too long
     */
    public Seminar locked(long id) {
        Seminar seminar = get(id);
        // What this transaction has changed itself would be lost otherwise.
        entities.flush();
        RowTurn.await(() -> entities.refresh(seminar, LockModeType.PESSIMISTIC_WRITE));
        return seminar.whole();
    }

    /** The numbers of all that readers may see, whatever became of them. */
    public List<Long> published() {
        return entities.createQuery(
                        "select id from Seminar where state <> DRAFT order by id", Long.class)
                .getResultList();
    }

    /** For organisers: drafts without a date first, then by date, the latest on top. */
    public List<Seminar> listed(@Nullable SeminarState state, int offset, int limit) {
        return whole.read(
                entities.createQuery(
                                "select id from Seminar where :state is null or state = :state"
                                        + " order by startsAt desc nulls first, id desc",
                                Long.class)
                        .setParameter("state", state)
                        .setFirstResult(offset)
                        .setMaxResults(limit)
                        .getResultList());
    }

    /** How many {@link #listed} finds without a limit. */
    public long count(@Nullable SeminarState state) {
        return entities.createQuery(
                        "select count(*) from Seminar where :state is null or state = :state",
                        Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    /**
     * What readers can still go to, cancelled ones too; the next first.
     *
     * @param under each of these terms or one below it is borne by each seminar
     */
    public List<Seminar> coming(Instant now, Collection<Term> under, int limit) {
        return shown(" and seminar.endsAt > :now", "", now, under, limit);
    }

    /** What is over; the latest first. */
    public List<Seminar> past(Instant now, Collection<Term> under, int limit) {
        return shown(
                " and seminar.endsAt <= :now and seminar.state <> CANCELLED",
                " desc",
                now,
                under,
                limit);
    }

    /** What takes place between two moments, whether it is over or not; in order. */
    public List<Seminar> during(Instant from, Instant until, Instant now, Collection<Term> under) {
        List<Long> found =
                entities.createQuery(
                                "select seminar.id from Seminar seminar"
                                        + PUBLIC
                                        + " and seminar.startsAt < :until and seminar.endsAt >="
                                        + " :from and (seminar.state <> CANCELLED or"
                                        + " seminar.endsAt > :now) order by seminar.startsAt,"
                                        + " seminar.id",
                                Long.class)
                        .setParameter("from", from)
                        .setParameter("until", until)
                        .setParameter("now", now)
                        .getResultList();
        return whole.read(narrowed(found, under).toList());
    }

    /** The terms that seminars bear which readers see. */
    public List<Term> termsInUse() {
        return whole.upwards(
                entities.createQuery(
                                "select term from Term term where exists (select 1 from Seminar"
                                        + " seminar join seminar.terms borne"
                                        + PUBLIC
                                        + " and borne = term)",
                                Term.class)
                        .getResultList());
    }

    /** The keys of all pictures that plans name, drafts among them. */
    Set<String> namedPictures() {
        return entities.createQuery("select plan from Seminar", SeminarPlan.class)
                .getResultStream()
                .flatMap(plan -> plan.speakers().stream())
                .map(speaker -> speaker.picture().key())
                .collect(Collectors.toSet());
    }

    /** Published ones whose end has come. */
    public List<Long> ended(Instant now) {
        return entities.createQuery(
                        "select id from Seminar where state = PUBLISHED and endsAt <= :now"
                                + " order by id",
                        Long.class)
                .setParameter("now", now)
                .getResultList();
    }

    Seminar add(Seminar seminar) {
        entities.persist(seminar);
        return seminar;
    }

    /** Writes what is pending, so that generated numbers and revisions are known. */
    void flush() {
        entities.flush();
    }

    /** Those that bear the term itself. */
    List<Seminar> bearing(long term) {
        return entities.createQuery(
                        "select seminar from Seminar seminar join seminar.terms term where"
                                + " term.id = :term order by seminar.id",
                        Seminar.class)
                .setParameter("term", term)
                .getResultList();
    }

    /** The numbers of those that bear one of the terms itself. */
    List<Long> bearingAnyOf(Collection<Long> theseTerms) {
        return entities.createQuery(
                        "select distinct seminar.id from Seminar seminar join seminar.terms term"
                                + " where term.id in :terms order by seminar.id",
                        Long.class)
                .setParameter("terms", theseTerms)
                .getResultList();
    }

    private List<Seminar> shown(
            String when, String direction, Instant now, Collection<Term> under, int limit) {
        List<Long> found =
                entities.createQuery(
                                "select seminar.id from Seminar seminar"
                                        + PUBLIC
                                        + when
                                        + " order by seminar.startsAt"
                                        + direction
                                        + ", seminar.id",
                                Long.class)
                        .setParameter("now", now)
                        .getResultList();
        return whole.read(narrowed(found, under).limit(limit).toList());
    }

    /** Those that bear each of the terms or one below it. */
    private Stream<Long> narrowed(List<Long> seminars, Collection<Term> under) {
        List<Set<Long>> found =
                under.stream().map(top -> Set.copyOf(bearingAnyOf(within(top)))).toList();
        return seminars.stream()
                .filter(seminar -> found.stream().allMatch(some -> some.contains(seminar)));
    }

    private Set<Long> within(Term top) {
        return entities
                .createQuery("from Term where vocabulary = :vocabulary", Term.class)
                .setParameter("vocabulary", top.vocabulary())
                .getResultList()
                .stream()
                .filter(term -> term.isWithin(top))
                .map(Term::id)
                .collect(Collectors.toSet());
    }
}
