package org.commonground.portal.start;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;

/**
 * {@code /health/live}: the process answers; {@code /health/ready} and {@code /health}: readers can
 * be sent here.
 */
@WebServlet({"/health", "/health/live", "/health/ready"})
public class HealthServlet extends HttpServlet {
    @Inject private Readiness readiness;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean isUp = request.getServletPath().equals("/health/live") || readiness.isReady();
        response.setStatus(
                isUp ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write("{\"status\":\"" + (isUp ? "UP" : "DOWN") + "\"}");
    }
}
