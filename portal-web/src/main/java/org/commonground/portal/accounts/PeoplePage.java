package org.commonground.portal.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.people.People;
import org.commonground.people.Person;
import org.commonground.portal.errors.FormErrors;
import org.commonground.portal.routes.Asked;

import java.util.List;

/** Everybody who signs in, for the administrator. */
@Named("people")
@RequestScoped
public class PeoplePage {
    private final HttpServletRequest request;
    private final People people;
    private FormErrors errors = FormErrors.NONE;
    private String freshLink = "";
    private String linkOwner = "";

    @Inject
    PeoplePage(HttpServletRequest request, People people) {
        this.request = request;
        this.people = people;
    }

    public List<PersonLine> all() {
        return people.all().stream().map(PersonLine::of).toList();
    }

    /** The roles to tick for somebody new, or that were ticked when they were refused. */
    public List<RoleChoice> roles() {
        boolean isNew = Asked.path(request, "id").isEmpty();
        return isNew && errors != FormErrors.NONE
                ? RoleChoice.again(request)
                : RoleChoice.all(List.of());
    }

    /** What was typed for somebody new who was refused. */
    public String user() {
        return Asked.field(request, "user");
    }

    public String post() {
        return Asked.field(request, "post");
    }

    /** What was just done, as the address says it. */
    public String done() {
        String done = Asked.field(request, "done");
        return done.matches("roles|post|disable|enable") ? done : "";
    }

    /** The link just made, which no later page shows. */
    public String freshLink() {
        return freshLink;
    }

    public String linkOwner() {
        return linkOwner;
    }

    public FormErrors errors() {
        return errors;
    }

    void refuse(FormErrors found) {
        errors = found;
    }

    void made(String link, String owner) {
        freshLink = link;
        linkOwner = owner;
    }

    /** A person as the table shows them. */
    public record PersonLine(
            long id,
            String post,
            String user,
            boolean enabled,
            String state,
            String lastSignIn,
            List<RoleChoice> roles) {
        static PersonLine of(Person person) {
            return new PersonLine(
                    person.id(),
                    person.displayName(),
                    person.signInName(),
                    person.enabled(),
                    state(person),
                    person.lastSignInAt() == null
                            ? "–"
                            : AccountPage.DAY.format(person.lastSignInAt()),
                    RoleChoice.all(person.roles()));
        }

        private static String state(Person person) {
            if (!person.enabled()) {
                return "Disabled";
            }
            return person.hasPassword() ? "Active" : "Has not set a password yet";
        }
    }
}
