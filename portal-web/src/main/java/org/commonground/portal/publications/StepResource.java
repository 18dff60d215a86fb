package org.commonground.portal.publications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.commonground.editorial.EditorialWorkflow;
import org.commonground.editorial.ReleaseSchedule;
import org.commonground.publications.Publication;

/** {@code /api/v1/publications/{id}/{step}}: what editors do with a publication, step by step. */
@Path("publications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class StepResource {
    private static final String ID = "{id: \\d{1,18}}";

    @Inject private EditorialWorkflow workflow;

    @Inject private EditorsAnswer answer;

    @Inject private ReleaseSchedule schedule;

    @POST
    @Path(ID + "/review")
    @Consumes(MediaType.WILDCARD)
    public PublicationJson sendToReview(@PathParam("id") long id) {
        return answer.of(workflow.sendToReview(id));
    }

    @POST
    @Path(ID + "/return")
    @Consumes(MediaType.WILDCARD)
    public PublicationJson returnToDraft(@PathParam("id") long id) {
        return answer.of(workflow.returnToDraft(id));
    }

    /**
     * Takes, for a correction of what readers see, {@code {"change": "minor|major", "note":
     * "..."}}; nothing says that it is minor.
     */
    @POST
    @Path(ID + "/publish")
    @Consumes(MediaType.WILDCARD)
    public PublicationJson publish(@PathParam("id") long id, String body) {
        Publication published =
                body.isBlank()
                        ? workflow.publish(id)
                        : workflow.publish(id, new StepInput(body).correction());
        return answer.of(published);
    }

    /**
     * Takes {@code {"at": "2027-04-21T09:00"}} in London time, or with an offset; for a correction
     * of what readers see also {@code change} and {@code note}, as {@link #publish} does.
     */
    @POST
    @Path(ID + "/schedule")
    public PublicationJson schedule(@PathParam("id") long id, String body) {
        StepInput input = new StepInput(body);
        return answer.of(schedule.plan(id, input.at(), input.correction()));
    }

    @POST
    @Path(ID + "/unschedule")
    @Consumes(MediaType.WILDCARD)
    public PublicationJson cancelSchedule(@PathParam("id") long id) {
        return answer.of(schedule.cancel(id));
    }

    /**
     * Takes {@code {"reason": "...", "successor": 12}}: readers see the reason at the old address,
     * or are sent to the successor when one is named.
     */
    @POST
    @Path(ID + "/withdraw")
    public PublicationJson withdraw(@PathParam("id") long id, String body) {
        StepInput input = new StepInput(body);
        return answer.of(workflow.withdraw(id, input.text("reason"), input.number("successor")));
    }

    /** Takes {@code {"version": 2, "revision": 7}} and saves that version as the next one. */
    @POST
    @Path(ID + "/restore")
    public PublicationJson restore(@PathParam("id") long id, String body) {
        StepInput input = new StepInput(body);
        return answer.of(
                workflow.restore(
                        id,
                        input.needed("revision").intValue(),
                        input.needed("version").intValue()));
    }
}
