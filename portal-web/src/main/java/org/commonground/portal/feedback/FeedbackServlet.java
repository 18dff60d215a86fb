package org.commonground.portal.feedback;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.feedback.FeedbackBox;
import org.commonground.feedback.FeedbackRefused;
import org.commonground.portal.errors.FormAgain;
import org.commonground.portal.errors.FormErrors;

import java.io.IOException;

/**
 * Takes the form at the end of every page and that of the page {@code /feedback}, and leads back to
 * where it came from. A program that fills in the field that people never see is thanked like
 * everybody, and what it said is not kept.
 */
@WebServlet("/feedback")
public class FeedbackServlet extends HttpServlet {
    @Inject private transient FeedbackBox box;

    @Inject private transient GiveFeedback form;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            if (form.trap().isEmpty()) {
                box.leave(form.about(), form.verdict(), form.message(), form.address());
            }
        } catch (FeedbackRefused refused) {
            form.refuse(FormErrors.at(refused.field(), refused.getMessage()));
            FormAgain.show("/feedback.xhtml", refused, request, response);
            return;
        }
        String page = form.about();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location", page + (page.contains("?") ? "&" : "?") + "feedback=given#feedback");
    }
}
