package org.commonground.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.commonground.audit.AuditTrail;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who asked for which mails. */
@ApplicationScoped
@Transactional
public class MailWishes {
    private final EntityManager entities;
    private final People people;
    private final AuditTrail audit;

    @Inject
    public MailWishes(EntityManager entities, People people, AuditTrail audit) {
        this.entities = entities;
        this.people = people;
        this.audit = audit;
    }

    public Set<MailWish> of(long person) {
        return entities.createQuery("from WishedMail where person.id = :person", WishedMail.class)
                .setParameter("person", person)
                .getResultStream()
                .map(WishedMail::wish)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MailWish.class)));
    }

    /**
     * From now on the person gets these mails and no others.
     *
     * @throws UnknownPerson when there is none
     */
    public void change(long id, Set<MailWish> wishes) {
        Person person = people.byId(id).orElseThrow(UnknownPerson::new);
        entities.createQuery("delete from WishedMail where person.id = :person")
                .setParameter("person", id)
                .executeUpdate();
        wishes.forEach(wish -> entities.persist(new WishedMail(person, wish)));
        audit.record(
                "changed which mails to get",
                person.toString(),
                wishes.stream().sorted().map(MailWish::value).collect(Collectors.joining(", ")));
    }

    /** The editors who asked for a mail and may sign in. */
    public List<Person> editorsWho(MailWish wish) {
        return entities.createQuery(
                        "select w.person from WishedMail w where w.wish = :wish and"
                                + " w.person.enabled and :role member of w.person.roles order by"
                                + " w.person.id",
                        Person.class)
                .setParameter("wish", wish)
                .setParameter("role", Role.EDITOR)
                .getResultList();
    }
}
