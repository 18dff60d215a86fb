package org.commonground.portal.desk.bestbets;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.bestbets.BestBetRefused;
import org.commonground.bestbets.BestBets;
import org.commonground.portal.errors.FormAgain;
import org.commonground.portal.errors.FormErrors;
import org.commonground.portal.routes.AddressNumber;

import java.io.IOException;

/**
 * {@code POST /desk/best-bets} adds one; {@code /desk/best-bets/7/change} and {@code .../remove}
 * change it or take it away.
 */
@WebServlet({"/desk/best-bets", "/desk/best-bets/*"})
public class BestBetServlet extends HttpServlet {
    @Inject private transient BestBets bets;

    @Inject private transient SetBestBets page;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            if (request.getAttribute("path.id") == null) {
                bets.add(page.wanted());
            } else if ("remove".equals(request.getAttribute("path.step"))) {
                bets.remove(AddressNumber.of(request, "id"));
            } else {
                bets.change(AddressNumber.of(request, "id"), page.wanted());
            }
        } catch (BestBetRefused refused) {
            if (refused.status() == HttpServletResponse.SC_NOT_FOUND) {
                throw refused;
            }
            page.refuse(FormErrors.at(refused.field(), refused.getMessage()));
            FormAgain.show("/desk/set-best-bets.xhtml", refused, request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/desk/best-bets");
    }
}
