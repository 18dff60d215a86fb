package org.commonground.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All terms of all vocabularies. */
@ApplicationScoped
public class Terms {
    private final EntityManager entities;

    @Inject
    public Terms(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public Optional<Term> find(TermName name) {
        return entities.createQuery(
                        "from Term where vocabulary = :vocabulary and slug = :slug", Term.class)
                .setParameter("vocabulary", name.vocabulary())
                .setParameter("slug", name.slug())
                .getResultStream()
                .findFirst();
    }

    /**
     * @throws UnknownTerm for the first name that no term bears
     */
    @Transactional
    public List<Term> named(Collection<TermName> names) {
        return names.stream()
                .map(name -> find(name).orElseThrow(() -> new UnknownTerm(name)))
                .toList();
    }

    /** The terms of one vocabulary by label. */
    @Transactional
    public List<Term> of(Vocabulary vocabulary) {
        return entities.createQuery(
                        "from Term term left join fetch term.parent where term.vocabulary ="
                                + " :vocabulary order by term.label",
                        Term.class)
                .setParameter("vocabulary", vocabulary)
                .getResultList();
    }

    @Transactional
    public Term add(Term term) {
        entities.persist(term);
        return term;
    }
}
