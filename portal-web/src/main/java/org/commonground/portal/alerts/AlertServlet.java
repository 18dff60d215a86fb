package org.commonground.portal.alerts;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.alerts.Alerts;
import org.commonground.portal.errors.FacesRedirect;
import org.commonground.portal.errors.Problem;
import org.commonground.portal.routes.Asked;

import java.io.IOException;

/**
 * What the holders of links do to their alerts: {@code POST /alerts/confirm/{secret}} and {@code
 * POST /alerts/{key}/{step}} with {@code change}, {@code end}, {@code end-all} or {@code
 * unsubscribe}.
 */
@WebServlet("/alerts/*")
public class AlertServlet extends HttpServlet {
    @Inject private transient Alerts alerts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String secret = Asked.path(request, "secret");
        if (!secret.isEmpty()) {
            show(alerts.confirm(secret), "confirmed", request, response);
            return;
        }
        String key = Asked.path(request, "key");
        switch (Asked.path(request, "step")) {
            case "change" -> {
                alerts.change(key, id(request), Asked.field(request, "rhythm"));
                show(key, "changed", request, response);
            }
            case "end" -> {
                alerts.end(key, id(request));
                show(key, "ended", request, response);
            }
            case "end-all" -> {
                alerts.endAll(key);
                show(key, "ended", request, response);
            }
            case "unsubscribe" -> {
                alerts.end(key);
                if (isOneClick(request)) {
                    // RFC 8058 wants no redirect.
                    response.setContentType("text/plain");
                    response.setCharacterEncoding("UTF-8");
                    response.getWriter().write("The alert has ended.\n");
                } else {
                    show(key, "ended", request, response);
                }
            }
            default -> Problem.of(HttpServletResponse.SC_NOT_FOUND).answer(request, response);
        }
    }

    private static boolean isOneClick(HttpServletRequest request) {
        return Asked.field(request, "List-Unsubscribe").equals("One-Click");
    }

    private static long id(HttpServletRequest request) {
        String id = Asked.field(request, "id");
        return id.matches("\\d{1,18}") ? Long.parseLong(id) : -1;
    }

    private static void show(
            String key, String done, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        FacesRedirect.to("/alerts/" + key + "?done=" + done, request, response);
    }
}
