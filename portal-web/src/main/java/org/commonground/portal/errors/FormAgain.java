package org.commonground.portal.errors;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.kernel.Refusal;

import java.io.IOException;

/** Shows a form again, with what was typed and what is wrong with it. */
public final class FormAgain {
    private FormAgain() {}

    /**
     * Answers with the status of the refusal, and with when to try again where it says so.
     *
     * @param page such as {@code /feedback.xhtml}; finds what was typed in the request
     */
    public static void show(
            String page, Refusal why, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setStatus(why.status());
        if (why.retryAfter() > 0) {
            response.setHeader("Retry-After", String.valueOf(why.retryAfter()));
        }
        request.getRequestDispatcher(page).forward(request, response);
    }

    /** Answers 422: something in it cannot even be read, or was not chosen. */
    public static void showUnread(
            String page, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setStatus(422);
        request.getRequestDispatcher(page).forward(request, response);
    }
}
