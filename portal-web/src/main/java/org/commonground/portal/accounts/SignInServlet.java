package org.commonground.portal.accounts;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.commonground.people.Role;
import org.commonground.people.TooManyAttempts;
import org.commonground.portal.errors.FacesRedirect;
import org.commonground.portal.security.Door;
import org.commonground.portal.security.SignedInPerson;

/** Takes what the sign-in page sends. */
@WebServlet("/sign-in")
public class SignInServlet extends HttpServlet {
    private static final int UNPROCESSABLE = 422;

    @Inject
    private Door door;

    @Inject
    private SignInPage page;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        String password = Objects.requireNonNullElse(request.getParameter("password"), "");
        try {
            Optional<SignedInPerson> person = door.in(page.user(), password, request, response);
            if (person.isPresent()) {
                String next = page.next();
                FacesRedirect.to(next.isEmpty() ? firstPage(person.get()) : next, request, response);
                return;
            }
            page.refuse("The sign-in name or the password is not right.");
            response.setStatus(UNPROCESSABLE);
        } catch (TooManyAttempts refusal) {
            page.refuse(refusal.getMessage());
            response.setStatus(refusal.status());
            response.setHeader("Retry-After", String.valueOf(refusal.seconds()));
        }
        request.getRequestDispatcher("/sign-in.xhtml").forward(request, response);
    }

    private static String firstPage(SignedInPerson person) {
        if (person.is(Role.EDITOR)) {
            return "/desk";
        }
        if (person.is(Role.ORGANISER)) {
            return "/organise";
        }
        return person.is(Role.ADMINISTRATOR) ? "/admin/people" : "/account";
    }
}
