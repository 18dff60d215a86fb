package org.commonground.portal.seminars.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.commonground.seminars.Seminars;
import org.commonground.seminars.letters.LetterDesk;
import org.commonground.seminars.letters.LetterDraft;
import org.commonground.seminars.letters.LetterRounds;
import org.commonground.seminars.letters.MailTimesDesk;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/seminars/{id}/letters}: what organisers write to guests, and when they are. */
@Path("seminars/{id: \\d{1,18}}/letters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RequestScoped
public class LettersResource {
    @Inject private Seminars seminars;

    @Inject private LetterDesk desk;

    @Inject private LetterRounds rounds;

    @Inject private MailTimesDesk times;

    @GET
    @Operation(
            summary = "What was written to guests, and when the portal writes by itself",
            description = "For organisers")
    public LettersJson list(
            @Parameter(description = SeminarResource.NUMBER) @PathParam("id") long id) {
        long seminar = seminars.get(id).id();
        return LettersJson.of(rounds.of(seminar), rounds.times(seminar));
    }

    @POST
    @Path("preview")
    @Operation(summary = "A letter as it would go", description = "For organisers; sends nothing")
    public LettersJson.PreviewJson preview(
            @Parameter(description = SeminarResource.NUMBER) @PathParam("id") long id,
            @RequestBody(
                            description = LetterInput.DESCRIPTION,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            example = LetterInput.EXAMPLE))
                    String body) {
        LetterDraft draft = new LetterInput(body).draft();
        return LettersJson.PreviewJson.of(
                desk.parties(id, draft.audience()),
                desk.haveIt(id, draft),
                desk.preview(id, draft).orElse(null));
    }

    /** The same words reach nobody twice, unless {@code "again"} says so. */
    @POST
    @Operation(
            summary = "Writes to guests",
            description =
                    "For organisers. Who has had the same words gets them once more only with"
                            + " again, which needs an Idempotency-Key")
    public LettersJson.SentJson send(
            @Parameter(description = SeminarResource.NUMBER) @PathParam("id") long id,
            @Parameter(description = OnceKey.DESCRIPTION + "; needed with again")
                    @HeaderParam(OnceKey.HEADER)
                    @Nullable String key,
            @RequestBody(
                            description = LetterInput.DESCRIPTION,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            example = LetterInput.EXAMPLE))
                    String body) {
        LetterInput letter = new LetterInput(body);
        return new LettersJson.SentJson(
                letter.again()
                        ? desk.sendAgain(id, letter.draft(), OnceKey.of(key))
                        : desk.send(id, letter.draft()));
    }

    /** Takes {@code {"reminderDays": [3, 1], "surveyHours": 3}}. */
    @PUT
    @Path("times")
    @Operation(summary = "Sets when the portal writes by itself", description = "For organisers")
    public LettersJson setTimes(
            @Parameter(description = SeminarResource.NUMBER) @PathParam("id") long id,
            @RequestBody(
                            description =
                                    "Days before it begins, empty for no reminders; hours from its"
                                            + " end, 0 for no survey",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            example =
                                                    "{\"reminderDays\": [3, 1], \"surveyHours\":"
                                                            + " 3}"))
                    String body) {
        times.set(
                id, PlanInput.numbers(body, "reminderDays"), PlanInput.number(body, "surveyHours"));
        return list(id);
    }
}
