package org.commonground.portal.desk.upkeep;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.kernel.London;
import org.commonground.portal.errors.FormErrors;
import org.commonground.portal.routes.AddressNumber;
import org.commonground.upkeep.CorrectionRefused;
import org.commonground.upkeep.Corrections;
import org.commonground.upkeep.NewErratum;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * {@code POST /desk/notices} and {@code /desk/errata} add one; {@code /desk/notices/7/end} and
 * {@code /desk/errata/7/remove} take it from readers.
 */
@WebServlet({"/desk/notices", "/desk/notices/*", "/desk/errata", "/desk/errata/*"})
public class CorrectionServlet extends HttpServlet {
    @Inject private transient Corrections corrections;

    @Inject private transient WriteNotices notices;

    @Inject private transient WriteErrata errata;

    @Inject private transient Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        boolean isNotice = request.getServletPath().equals("/desk/notices");
        try {
            if (request.getAttribute("path.id") != null) {
                long id = AddressNumber.of(request, "id");
                if (isNotice) {
                    corrections.end(id);
                } else {
                    corrections.remove(id);
                }
            } else if (isNotice) {
                corrections.announce(notices.text(), day(notices.dated()), notices.whereabouts());
            } else {
                corrections.add(
                        new NewErratum(
                                errata.whereabouts(),
                                errata.page(),
                                errata.typed("place"),
                                errata.typed("wrong"),
                                errata.typed("correct"),
                                day(errata.typed("dated"))));
            }
        } catch (CorrectionRefused refused) {
            FormErrors errors = FormErrors.at(refused.field(), refused.getMessage());
            notices.refuse(errors);
            errata.refuse(errors);
            response.setStatus(refused.status());
            request.getRequestDispatcher(
                            isNotice ? "/desk/write-notices.xhtml" : "/desk/write-errata.xhtml")
                    .forward(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", isNotice ? "/desk/notices" : "/desk/errata");
    }

    /** Today, when nothing was typed. */
    private LocalDate day(String typed) {
        try {
            return typed.isBlank() ? London.today(clock) : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException malformed) {
            throw CorrectionRefused.notADate(typed);
        }
    }
}
