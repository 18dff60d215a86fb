package org.commonground.portal.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.portal.errors.FieldProblem;
import org.commonground.portal.routes.Asked;
import org.commonground.portal.security.LeftForm;
import org.commonground.portal.security.LocalPath;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * What stands on the sign-in page: what was typed, except the password, and what was wrong with it.
 */
@Named("signIn")
@RequestScoped
public class SignInPage {
    private final HttpServletRequest request;
    private final Optional<LocalPath> next;
    private final @Nullable LeftForm left;
    private List<FieldProblem> errors = List.of();

    @Inject
    SignInPage(HttpServletRequest request) {
        this.request = request;
        this.next = LocalPath.of(request.getParameter("next"));
        this.left = LeftForm.carried(request, next);
    }

    /** As typed here, not in another form that led here. */
    public String user() {
        return LeftForm.isJustLeft(request) ? "" : Asked.field(request, "user");
    }

    /** Where to go on after sign-in; empty when the address is none of ours. */
    public String next() {
        return left == null ? next.map(LocalPath::value).orElse("") : left.address().value();
    }

    /** The form that was sent when nobody was signed in any more; null when none was. */
    public @Nullable LeftForm left() {
        return left;
    }

    public List<FieldProblem> errors() {
        return errors;
    }

    void refuse(String sentence) {
        errors = List.of(new FieldProblem(sentence, "user"));
    }
}
