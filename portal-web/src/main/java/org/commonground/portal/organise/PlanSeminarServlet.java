package org.commonground.portal.organise;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.kernel.Refusal;
import org.commonground.portal.errors.FacesRedirect;
import org.commonground.portal.errors.FieldProblem;
import org.commonground.portal.errors.FormAgain;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.SeminarDesk;
import org.commonground.seminars.SeminarPlan;
import org.commonground.seminars.SeminarRefused;

import java.io.IOException;
import java.util.List;

/** Saves the form of a plan; leads on, or back to the form with nothing lost. */
@WebServlet("/plan-seminar")
public class PlanSeminarServlet extends HttpServlet {
    private static final String FORM = "/organise/edit-seminar.xhtml";

    @Inject private EditSeminar page;

    @Inject private SeminarDesk desk;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        PlanReading reading = new PlanReading(page.fields());
        SeminarPlan plan = reading.plan();
        if (!reading.problems().isEmpty()) {
            page.refuse(reading.problems());
            FormAgain.showUnread(FORM, request, response);
            return;
        }
        try {
            Seminar known = page.seminar();
            Seminar saved =
                    known == null
                            ? desk.plan(plan)
                            : desk.change(known.id(), page.revision(), plan);
            FacesRedirect.to("/organise/" + saved.id() + "?done=saved", request, response);
        } catch (SeminarRefused refused) {
            page.refuse(refused);
            FormAgain.show(FORM, refused, request, response);
        } catch (Refusal refusal) {
            page.refuse(List.of(new FieldProblem(refusal.getMessage(), "title")));
            FormAgain.show(FORM, refusal, request, response);
        }
    }
}
