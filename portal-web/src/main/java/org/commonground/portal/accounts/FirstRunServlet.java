package org.commonground.portal.accounts;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.kernel.Refusal;
import org.commonground.people.FirstRun;
import org.commonground.portal.errors.FacesRedirect;
import org.commonground.portal.routes.Asked;

import java.io.IOException;

/** Makes the first administrator. */
@WebServlet("/first-run")
public class FirstRunServlet extends HttpServlet {
    @Inject private FirstRun firstRun;

    @Inject private FirstRunPage page;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            firstRun.createAdministrator(
                    Asked.field(request, "link"),
                    page.user(),
                    page.post(),
                    Asked.field(request, "password"));
            FacesRedirect.to("/sign-in?next=%2Fadmin%2Fpeople", request, response);
        } catch (Refusal refusal) {
            page.refuse(PeopleForm.errors(refusal, "user"));
            response.setStatus(refusal.status());
            request.getRequestDispatcher("/first-run.xhtml").forward(request, response);
        }
    }
}
