package org.commonground.portal.desk.feedback;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.feedback.FeedbackDesk;
import org.commonground.feedback.FeedbackRefused;
import org.commonground.portal.errors.FormErrors;
import org.commonground.portal.errors.Problem;
import org.commonground.portal.parts.PublicationNumber;
import org.commonground.portal.routes.AddressNumber;

import java.io.IOException;

/**
 * {@code POST /desk/feedback/7/...}: {@code take}, {@code close}, {@code note} or {@code answer}.
 */
@WebServlet("/desk/feedback/*")
public class FeedbackStepServlet extends HttpServlet {
    @Inject private transient FeedbackDesk desk;

    @Inject private transient AnswerFeedback page;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        long id = AddressNumber.of(request, "id");
        try {
            switch (String.valueOf(request.getAttribute("path.step"))) {
                case "take" -> desk.take(id);
                case "close" -> desk.close(id);
                case "note" -> desk.note(id, page.note());
                case "answer" ->
                        desk.answer(id, PublicationNumber.of(page.publication()), page.listing());
                default -> {
                    Problem.of(HttpServletResponse.SC_NOT_FOUND).answer(request, response);
                    return;
                }
            }
        } catch (FeedbackRefused refused) {
            page.refuse(FormErrors.at(refused.field(), refused.getMessage()));
            response.setStatus(refused.status());
            request.getRequestDispatcher("/desk/answer-feedback.xhtml").forward(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/desk/feedback/" + id);
    }
}
