package org.commonground.portal.desk.contributions;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.editorial.contributions.ContributionDecided;
import org.commonground.editorial.contributions.ContributionDesk;
import org.commonground.portal.errors.FacesRedirect;
import org.commonground.portal.errors.Problem;
import org.commonground.portal.routes.AddressNumber;
import org.commonground.portal.routes.Asked;

import java.io.IOException;

/** Takes a learning point into a draft, or dismisses it. */
@WebServlet("/desk/contributions/*")
public class ContributionServlet extends HttpServlet {
    @Inject private WeighContributions page;

    @Inject private ContributionDesk desk;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        long id = AddressNumber.of(request, "id");
        try {
            switch (Asked.path(request, "step")) {
                case "take" -> done("taken&draft=" + desk.take(id).id(), request, response);
                case "dismiss" -> {
                    desk.dismiss(id);
                    done("dismissed", request, response);
                }
                default -> Problem.of(HttpServletResponse.SC_NOT_FOUND).answer(request, response);
            }
        } catch (ContributionDecided decided) {
            page.refuse(decided.getMessage());
            response.setStatus(decided.status());
            request.getRequestDispatcher("/desk/weigh-contributions.xhtml")
                    .forward(request, response);
        }
    }

    private static void done(String what, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        FacesRedirect.to("/desk/contributions?done=" + what, request, response);
    }
}
