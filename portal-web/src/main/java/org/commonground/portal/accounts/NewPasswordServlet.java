package org.commonground.portal.accounts;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.kernel.Refusal;
import org.commonground.people.Account;
import org.commonground.portal.errors.FacesRedirect;
import org.commonground.portal.routes.Asked;

import java.io.IOException;

/** Sets the password of whom the link belongs to. */
@WebServlet("/new-password")
public class NewPasswordServlet extends HttpServlet {
    @Inject private Account account;

    @Inject private NewPasswordPage page;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            account.setPassword(page.link(), Asked.field(request, "password"));
            FacesRedirect.to("/sign-in", request, response);
        } catch (Refusal refusal) {
            page.refuse(PeopleForm.errors(refusal, "password"));
            response.setStatus(refusal.status());
            request.getRequestDispatcher("/new-password.xhtml").forward(request, response);
        }
    }
}
