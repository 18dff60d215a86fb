package org.commonground.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.Hibernate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All terms of all vocabularies. What it returns can be asked for everything above it, and for what
 * has taken its place, when the transaction is over.
 */
@ApplicationScoped
public class Terms {
    private final EntityManager entities;

    @Inject
    public Terms(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public Optional<Term> byId(long id) {
        return Optional.ofNullable(entities.find(Term.class, id)).map(Terms::whole);
    }

    /** The term that has that name today. */
    @Transactional
    public Optional<Term> find(TermName name) {
        return entities.createQuery(
                        "from Term where vocabulary = :vocabulary and slug = :slug", Term.class)
                .setParameter("vocabulary", name.vocabulary())
                .setParameter("slug", name.slug())
                .getResultStream()
                .findFirst()
                .map(Terms::whole);
    }

    /** The term that has that name or once had it, before it was renamed or merged. */
    @Transactional
    public Optional<Term> everNamed(TermName name) {
        return find(name).or(() -> former(name).map(FormerAddress::term).map(Terms::whole));
    }

    /**
     * The terms that have those names or once had them, by the name that was asked for; names that
     * lead nowhere are missing. However many they are, two questions are asked a vocabulary.
     */
    @Transactional
    public Map<TermName, Term> everNamed(Collection<TermName> names) {
        Map<TermName, Term> found = new HashMap<>();
        names.stream()
                .collect(
                        Collectors.groupingBy(
                                TermName::vocabulary,
                                Collectors.mapping(TermName::slug, Collectors.toSet())))
                .forEach((vocabulary, slugs) -> addEverNamed(found, vocabulary, slugs));
        found.values().forEach(Terms::whole);
        return found;
    }

    private void addEverNamed(Map<TermName, Term> found, Vocabulary vocabulary, Set<String> slugs) {
        entities.createQuery(
                        "from Term term left join fetch term.parent left join fetch term.successor"
                                + " where term.vocabulary = :vocabulary and term.slug in :slugs",
                        Term.class)
                .setParameter("vocabulary", vocabulary)
                .setParameter("slugs", slugs)
                .getResultList()
                .forEach(term -> found.put(term.name(), term));
        entities.createQuery(
                        "from FormerAddress former join fetch former.term term left join fetch"
                                + " term.parent left join fetch term.successor where"
                                + " former.vocabulary = :vocabulary and former.slug in :slugs",
                        FormerAddress.class)
                .setParameter("vocabulary", vocabulary)
                .setParameter("slugs", slugs)
                .getResultList()
                .forEach(
                        former ->
                                found.putIfAbsent(
                                        new TermName(vocabulary, former.slug()), former.term()));
    }

    /** Those of the names that a term bears or bore: without those that are gone. */
    @Transactional
    public Set<TermName> still(Collection<TermName> names) {
        return Set.copyOf(everNamed(names).keySet());
    }

    /**
     * The terms of those names, former names among them; none twice.
     *
     * @throws UnknownTerm for the first name that no term bears or bore
     */
    @Transactional
    public List<Term> named(Collection<TermName> names) {
        Map<TermName, Term> found = everNamed(names);
        return names.stream()
                .map(
                        name ->
                                Optional.ofNullable(found.get(name))
                                        .orElseThrow(() -> new UnknownTerm(name)))
                .distinct()
                .toList();
    }

    /** All terms of one vocabulary, retired ones too, in the order of the editors or by label. */
    @Transactional
    public List<Term> of(Vocabulary vocabulary) {
        List<Term> terms =
                entities.createQuery(
                                "from Term where vocabulary = :vocabulary order by position,"
                                        + " label, id",
                                Term.class)
                        .setParameter("vocabulary", vocabulary)
                        .getResultList();
        terms.forEach(Terms::whole);
        return terms;
    }

    /** Those of a vocabulary that may be used for something new. */
    @Transactional
    public List<Term> offered(Vocabulary vocabulary) {
        return of(vocabulary).stream().filter(term -> !term.isRetired()).toList();
    }

    /** The numbers of a term and of all below it. */
    @Transactional
    public Set<Long> within(Term top) {
        return of(top.vocabulary()).stream()
                .filter(term -> term.isWithin(top))
                .map(Term::id)
                .collect(Collectors.toSet());
    }

    /** Names that lead to a term although it has another now, by slug. */
    @Transactional
    public List<TermName> formerNames(Term term) {
        return entities.createQuery(
                        "from FormerAddress where term = :term order by slug", FormerAddress.class)
                .setParameter("term", term)
                .getResultStream()
                .map(former -> new TermName(term.vocabulary(), former.slug()))
                .toList();
    }

    @Transactional
    public Term add(Term term) {
        entities.persist(term);
        return term;
    }

    Optional<FormerAddress> former(TermName name) {
        return entities.createQuery(
                        "from FormerAddress where vocabulary = :vocabulary and slug = :slug",
                        FormerAddress.class)
                .setParameter("vocabulary", name.vocabulary())
                .setParameter("slug", name.slug())
                .getResultStream()
                .findFirst();
    }

    /** From now on the name leads to a term that has another. */
    void leads(TermName name, Term to) {
        former(name).ifPresent(entities::remove);
        entities.flush();
        entities.persist(new FormerAddress(name, to));
    }

    /** The name belongs to a term itself again. */
    void forgetFormer(TermName name) {
        former(name).ifPresent(entities::remove);
        entities.flush();
    }

    /** Takes a term away that another has taken the place of, in everything this package knows. */
    void replace(Term gone, Term by) {
        for (Term child : new ArrayList<>(children(gone))) {
            child.isUnder(by);
        }
        entities.createQuery("from Term where successor = :gone", Term.class)
                .setParameter("gone", gone)
                .getResultList()
                .forEach(each -> each.retires(each.retiredAt(), by.equals(each) ? null : by));
        List<TermName> former = formerNames(gone);
        TermName name = gone.name();
        former.forEach(each -> leads(each, by));
        entities.remove(gone);
        entities.flush();
        leads(name, by);
    }

    List<Term> children(Term parent) {
        return of(parent.vocabulary()).stream()
                .filter(term -> parent.equals(term.parent()))
                .toList();
    }

    void flush() {
        entities.flush();
    }

    private static Term whole(Term term) {
        for (Term above = term.parent(); above != null; above = above.parent()) {
            Hibernate.initialize(above);
        }
        for (Term next = term.successor(); next != null; next = next.successor()) {
            Hibernate.initialize(next);
        }
        return term;
    }
}
