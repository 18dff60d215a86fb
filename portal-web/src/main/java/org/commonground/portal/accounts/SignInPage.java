package org.commonground.portal.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.portal.errors.FieldProblem;
import org.commonground.portal.routes.Asked;
import org.commonground.portal.security.LocalPath;

import java.util.List;

/**
 * What stands on the sign-in page: what was typed, except the password, and what was wrong with it.
 */
@Named("signIn")
@RequestScoped
public class SignInPage {
    private final HttpServletRequest request;
    private List<FieldProblem> errors = List.of();

    @Inject
    SignInPage(HttpServletRequest request) {
        this.request = request;
    }

    public String user() {
        return Asked.field(request, "user");
    }

    /** Where to go on after sign-in; empty when the address is none of ours. */
    public String next() {
        return LocalPath.of(request.getParameter("next")).map(LocalPath::value).orElse("");
    }

    public List<FieldProblem> errors() {
        return errors;
    }

    void refuse(String sentence) {
        errors = List.of(new FieldProblem(sentence, "user"));
    }
}
