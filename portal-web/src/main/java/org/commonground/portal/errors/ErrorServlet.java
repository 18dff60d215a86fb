package org.commonground.portal.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Where the server sends every error, its own and ours; reached by no address. */
public class ErrorServlet extends HttpServlet {
    private static final Logger LOG = System.getLogger(ErrorServlet.class.getName());
    private static final String VIEW = "/error.xhtml";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Problem problem = problem(request);
        response.setHeader("Cache-Control", "no-store");
        if (AskedAddress.isForProgram(request)) {
            problem.write(response);
            return;
        }
        if (AskedAddress.isByFacesScript(request)) {
            response.setStatus(problem.status());
            tell(problem, response);
            return;
        }
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, problem.status());
        request.setAttribute("portal.reason", isPlain(problem) ? null : problem.sentence());
        request.setAttribute("portal.reference", problem.reference());
        request.setAttribute("portal.instead", problem.instead());
        response.setStatus(problem.status());
        try {
            request.getRequestDispatcher(VIEW).forward(UnreadableForm.without(request), response);
        } catch (ServletException | RuntimeException broken) {
            LOG.log(Level.ERROR, "The error page itself failed", broken);
            tell(problem, response);
        }
    }

    private static void tell(Problem problem, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(problem.sentence());
    }

    private static Problem problem(HttpServletRequest request) {
        if (request.getAttribute(Problem.ATTRIBUTE) instanceof Problem known) {
            return known;
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            return Failures.problem(thrown);
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return Problem.of(status instanceof Integer number ? number : 404);
    }

    /** Whether the page's own text for the status says it all. */
    private static boolean isPlain(Problem problem) {
        return problem.status() == 500
                || problem.sentence().equals(Problem.of(problem.status()).sentence());
    }
}
