package org.commonground.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.audit.Actor;
import org.commonground.people.People;
import org.commonground.people.Person;
import org.commonground.people.Role;
import org.commonground.publications.Publication;
import org.commonground.publications.Submission;
import org.commonground.settings.Setting;
import org.commonground.settings.Settings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whoever submitted a publication or saved it last does not publish it, unless the setting allows
 * it. What the portal does by itself needs nobody else.
 */
@ApplicationScoped
public class SecondPairOfEyes {
    private final Settings settings;
    private final People people;
    private final Actor actor;

    @Inject
    public SecondPairOfEyes(Settings settings, People people, Actor actor) {
        this.settings = settings;
        this.people = people;
        this.actor = actor;
    }

    /**
     * @throws OwnSubmission when the one who acts may not publish it
     */
    void check(Publication publication) {
        String who = actor.name();
        if (who.equals(Actor.PORTAL) || settings.isOn(Setting.OWN_SUBMISSIONS)) {
            return;
        }
        Submission submission = publication.submission();
        if (publication.latest().savedBy().equals(who)) {
            throw new OwnSubmission("saved it last", others(publication));
        }
        if (submission != null && submission.by().equals(who)) {
            throw new OwnSubmission("sent it to review", others(publication));
        }
    }

    /** Who may publish it as it stands, by post. */
    private List<String> others(Publication publication) {
        Set<String> own = new HashSet<>(Set.of(publication.latest().savedBy()));
        Submission submission = publication.submission();
        if (submission != null) {
            own.add(submission.by());
        }
        return people.all().stream()
                .filter(person -> person.enabled() && person.is(Role.EDITOR))
                .filter(person -> !own.contains(person.signInName()))
                .map(Person::displayName)
                .distinct()
                .toList();
    }
}
