package org.commonground.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.exception.ConstraintViolationException;

import java.util.List;
import java.util.Optional;

/** Everybody who may sign in or once might. */
@ApplicationScoped
public class People {
    private final EntityManager entities;

    @Inject
    public People(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public Optional<Person> byId(long id) {
        return Optional.ofNullable(entities.find(Person.class, id));
    }

    /** By the name as typed, in any case and with blanks around it. */
    @Transactional
    public Optional<Person> bySignInName(String typed) {
        return entities.createQuery("from Person where signInName = :name", Person.class)
                .setParameter("name", SignInName.plain(typed))
                .getResultStream()
                .findFirst();
    }

    /** In the order of their names. */
    @Transactional
    public List<Person> all() {
        return entities.createQuery("from Person order by displayName, signInName", Person.class)
                .getResultList();
    }

    /** How many who may sign in have that role. */
    @Transactional
    public long active(Role role) {
        return entities.createQuery(
                        "select count(p) from Person p where p.enabled and :role member of p.roles",
                        Long.class)
                .setParameter("role", role)
                .getSingleResult();
    }

    /**
     * Adds within the caller's transaction.
     *
     * @throws SignInNameRefused when the name is taken, also by somebody added at the same moment
     */
    void add(Person person, SignInName name) {
        if (bySignInName(name.value()).isPresent()) {
            throw SignInNameRefused.taken(name);
        }
        try {
            entities.persist(person);
            entities.flush();
        } catch (ConstraintViolationException taken) {
            throw SignInNameRefused.taken(name);
        }
    }
}
