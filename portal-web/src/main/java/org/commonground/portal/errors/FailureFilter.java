package org.commonground.portal.errors;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Turns exceptions of pages into answers; without it each is a 500 and a stack trace in the log.
 */
public class FailureFilter extends HttpFilter {
    private static final Logger LOG = System.getLogger(FailureFilter.class.getName());

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        AskedAddress.keep(request);
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException thrown) {
            if (response.isCommitted()) {
                LOG.log(Level.ERROR, "Failed in the middle of an answer", thrown);
                throw thrown;
            }
            response.resetBuffer();
            if (isLostView(thrown)) {
                FacesRedirect.to(AskedAddress.of(request), request, response);
            } else {
                Problem problem =
                        UnreadableForm.is(request)
                                ? UnreadableForm.PROBLEM
                                : Failures.problem(thrown);
                problem.answer(request, response);
            }
        }
    }

    /** The session that kept the page's state has ended; the page is shown anew. */
    private static boolean isLostView(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException) {
                return true;
            }
        }
        return false;
    }
}
