package org.commonground.portal.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.people.Account;
import org.commonground.people.Person;
import org.commonground.portal.errors.FormErrors;
import org.commonground.portal.routes.Asked;

import java.util.Optional;

/** The page that a password link leads to. */
@Named("newPassword")
@RequestScoped
public class NewPasswordPage {
    private final HttpServletRequest request;
    private final Account account;
    private FormErrors errors = FormErrors.NONE;

    @Inject
    NewPasswordPage(HttpServletRequest request, Account account) {
        this.request = request;
        this.account = account;
    }

    public String link() {
        return Asked.field(request, "link");
    }

    /** Answers 410 for a link that was used or has expired. */
    public void settle() {
        if (!works()) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .setResponseStatus(HttpServletResponse.SC_GONE);
        }
    }

    public boolean works() {
        return owner().isPresent();
    }

    /** Whose password it is, so that a password keeper files it under the right name. */
    public String user() {
        return owner().map(Person::signInName).orElse("");
    }

    public FormErrors errors() {
        return errors;
    }

    void refuse(FormErrors found) {
        errors = found;
    }

    private Optional<Person> owner() {
        return account.ownerOfLink(link());
    }
}
