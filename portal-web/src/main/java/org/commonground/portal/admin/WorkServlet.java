package org.commonground.portal.admin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.audit.AuditTrail;
import org.commonground.documents.DocumentLibrary;
import org.commonground.documents.UnknownDocument;
import org.commonground.jobs.Jobs;
import org.commonground.portal.errors.FacesRedirect;
import org.commonground.portal.errors.Problem;
import org.commonground.portal.routes.Asked;
import org.commonground.search.feed.IndexFeeder;

import java.io.IOException;

/**
 * Pushes on what the portal does by itself: {@code POST /admin/jobs/run} a job, {@code feed} the
 * index, {@code rebuild} it, {@code read} a file once more.
 */
@WebServlet("/admin/jobs/*")
public class WorkServlet extends HttpServlet {
    @Inject private transient Jobs jobs;
    @Inject private transient IndexFeeder feeder;
    @Inject private transient DocumentLibrary library;
    @Inject private transient AuditTrail trail;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String step = Asked.path(request, "step");
        switch (step) {
            case "run" -> {
                String job = Asked.field(request, "job");
                jobs.runSoon(job);
                trail.record("ran a job", "job " + job, null);
            }
            case "feed" -> feeder.wake();
            case "rebuild" -> {
                if (!feeder.beginRebuild()) {
                    throw new RebuildGoesOn();
                }
                trail.record("began to rebuild", "search index", null);
            }
            case "read" -> {
                String document = Asked.field(request, "document");
                if (!document.matches("\\d{1,18}")) {
                    throw new UnknownDocument(0);
                }
                library.retry(Long.parseLong(document));
            }
            default -> {
                Problem.of(HttpServletResponse.SC_NOT_FOUND).answer(request, response);
                return;
            }
        }
        FacesRedirect.to("/admin/jobs?done=" + step, request, response);
    }
}
