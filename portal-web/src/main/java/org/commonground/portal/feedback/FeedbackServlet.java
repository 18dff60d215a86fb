package org.commonground.portal.feedback;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.feedback.FeedbackBox;
import org.commonground.feedback.PageFeedback;

import java.util.Optional;

/**
 * Takes the form at the end of every page and leads back to it. A program that fills in the field
 * that people never see is thanked like everybody, and what it said is not kept.
 */
@WebServlet("/feedback")
public class FeedbackServlet extends HttpServlet {
    @Inject private transient FeedbackBox box;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String page = localPath(parameter(request, "page"));
        if (parameter(request, "website").isEmpty()) {
            PageFeedback.Verdict verdict =
                    PageFeedback.Verdict.of(parameter(request, "useful"))
                            .orElse(PageFeedback.Verdict.PROBLEM);
            box.leave(page, verdict, parameter(request, "message"));
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location", page + (page.contains("?") ? "&" : "?") + "feedback=given#feedback");
    }

    /** Only a path of ours: nobody is led elsewhere. */
    private static String localPath(String path) {
        return path.matches("/(?![/\\\\])[\\x21-\\x7e]*") ? path : "/";
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
