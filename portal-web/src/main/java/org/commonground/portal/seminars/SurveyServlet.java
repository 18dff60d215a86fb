package org.commonground.portal.seminars;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.kernel.Refusal;
import org.commonground.portal.errors.FacesRedirect;
import org.commonground.portal.errors.FormAgain;
import org.commonground.seminars.bookings.Attendee;
import org.commonground.seminars.surveys.SurveyClosed;
import org.commonground.seminars.surveys.SurveyDesk;
import org.commonground.seminars.surveys.SurveyRefused;

import java.io.IOException;

/** Takes what somebody says of a seminar; leads back to the form with nothing lost. */
@WebServlet("/survey-answer")
public class SurveyServlet extends HttpServlet {
    private static final String FORM = "/survey.xhtml";

    @Inject private SurveyPage page;

    @Inject private SurveyDesk desk;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Attendee person = page.person();
        if (person == null) {
            FacesRedirect.to(page.path(), request, response);
            return;
        }
        try {
            desk.answer(page.booking(), person.id(), page.form());
            FacesRedirect.to(
                    "%s?who=%d&done=answered".formatted(page.path(), person.id()),
                    request,
                    response);
        } catch (SurveyRefused refused) {
            page.refuse(refused);
            FormAgain.show(FORM, refused, request, response);
        } catch (SurveyClosed closed) {
            FormAgain.show(FORM, closed, request, response);
        } catch (Refusal refusal) {
            page.refuse(refusal.getMessage());
            FormAgain.show(FORM, refusal, request, response);
        }
    }
}
