package org.commonground.portal.seminars.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.commonground.seminars.reports.SeminarReport;
import org.commonground.seminars.reports.SeminarReports;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** {@code /api/v1/seminars/{id}/report}: what a seminar came to. */
@Path("seminars/{id: \\d{1,18}}/report")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ReportResource {
    @Inject private SeminarReports reports;

    @GET
    @Operation(
            summary = "What it came to, in numbers, and what was said in the survey",
            description = "For organisers; stays when guests are forgotten")
    public SeminarReport get(
            @Parameter(description = SeminarResource.NUMBER) @PathParam("id") long id) {
        return reports.of(id);
    }
}
