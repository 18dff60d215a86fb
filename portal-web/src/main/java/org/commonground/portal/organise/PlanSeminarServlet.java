package org.commonground.portal.organise;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.kernel.Refusal;
import org.commonground.portal.errors.FacesRedirect;
import org.commonground.portal.errors.FormAgain;

import java.io.IOException;

/** Saves the form of a plan; leads on, or back to the form with nothing lost. */
@WebServlet("/plan-seminar")
public class PlanSeminarServlet extends HttpServlet {
    @Inject private EditSeminar page;

    @Inject private PlanSaving saving;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            FacesRedirect.to("/organise/" + saving.save().id() + "?done=saved", request, response);
        } catch (Refusal refusal) {
            page.refuse(refusal);
            FormAgain.show(EditSeminar.FORM, refusal, request, response);
        }
    }
}
