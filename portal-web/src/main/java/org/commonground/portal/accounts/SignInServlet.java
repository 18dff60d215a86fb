package org.commonground.portal.accounts;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.people.TooManyAttempts;
import org.commonground.portal.errors.FacesRedirect;
import org.commonground.portal.routes.Asked;
import org.commonground.portal.security.CurrentPerson;
import org.commonground.portal.security.Door;

import java.io.IOException;

/** Takes what the sign-in page sends; a form that was left comes before its sender once more. */
@WebServlet("/sign-in")
public class SignInServlet extends HttpServlet {
    private static final int UNPROCESSABLE = 422;

    @Inject private Door door;

    @Inject private SignInPage page;

    @Inject private CurrentPerson current;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        String password = Asked.field(request, "password");
        try {
            if (door.in(page.user(), password, request, response).isPresent()) {
                if (page.left() == null) {
                    String next = page.next();
                    FacesRedirect.to(
                            next.isEmpty() ? current.firstPage() : next, request, response);
                    return;
                }
            } else {
                page.refuse("The sign-in name or the password is not right.");
                response.setStatus(UNPROCESSABLE);
            }
        } catch (TooManyAttempts refusal) {
            page.refuse(refusal.getMessage());
            response.setStatus(refusal.status());
            response.setHeader("Retry-After", String.valueOf(refusal.retryAfter()));
        }
        request.getRequestDispatcher("/sign-in.xhtml").forward(request, response);
    }
}
