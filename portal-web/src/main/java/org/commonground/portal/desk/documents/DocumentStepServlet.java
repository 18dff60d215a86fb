package org.commonground.portal.desk.documents;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.documents.DocumentLibrary;
import org.commonground.portal.errors.Problem;

import java.io.IOException;
import java.util.Objects;

/**
 * {@code POST /desk/documents/7/read} reads a file once more, {@code .../remove} forgets a refused
 * one.
 */
@WebServlet("/desk/documents/*")
public class DocumentStepServlet extends HttpServlet {
    @Inject private transient DocumentLibrary library;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        long id = DocumentNumber.of(request.getAttribute("path.id"));
        String step = String.valueOf(request.getAttribute("path.step"));
        switch (step) {
            case "read" -> library.retry(id);
            case "remove" -> library.remove(id);
            default -> {
                Problem.of(404).answer(request, response);
                return;
            }
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", back(request) + "done=" + step);
    }

    /** To the list that it came from, ready for one more parameter. */
    private static String back(HttpServletRequest request) {
        String asked = Objects.requireNonNullElse(request.getParameter("back"), "");
        return asked.matches("/desk/documents\\?[a-z0-9=&-]*") ? asked + "&" : "/desk/documents?";
    }
}
