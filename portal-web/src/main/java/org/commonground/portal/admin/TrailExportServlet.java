package org.commonground.portal.admin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.audit.AuditEntry;
import org.commonground.audit.AuditQuestion;
import org.commonground.audit.AuditTrail;
import org.commonground.portal.parts.CsvAnswer;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * The trail, or what is asked for of it, as a CSV file; times in UTC. Taking it is in the trail.
 */
@WebServlet("/admin/audit.csv")
public class TrailExportServlet extends HttpServlet {
    private static final int AT_ONCE = 1_000;

    @Inject private transient AuditTrail trail;
    @Inject private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        AskedTrail asked = AskedTrail.of(request);
        // What comes in while the file is written would shift the pages.
        Instant now = clock.instant();
        AuditQuestion question = asked.question();
        Instant end = question.until();
        question = question.until(end == null || end.isAfter(now) ? now : end);
        trail.record("exported the trail", "audit trail", asked.query());
        CsvAnswer csv =
                new CsvAnswer(
                        response,
                        "audit-trail.csv",
                        "at",
                        "actor",
                        "address",
                        "action",
                        "object",
                        "detail");
        List<AuditEntry> entries = trail.find(question, 0, AT_ONCE);
        for (int from = AT_ONCE; !entries.isEmpty(); from += AT_ONCE) {
            for (AuditEntry entry : entries) {
                csv.line(
                        entry.at(),
                        entry.actor(),
                        Objects.requireNonNullElse(entry.address(), ""),
                        entry.action(),
                        entry.object(),
                        Objects.requireNonNullElse(entry.detail(), ""));
            }
            entries = trail.find(question, from, AT_ONCE);
        }
    }
}
