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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;

import org.commonground.seminars.Seminar;
import org.commonground.seminars.SeminarDesk;
import org.commonground.seminars.SeminarPlan;
import org.commonground.seminars.SeminarSavedMeanwhile;
import org.commonground.seminars.Seminars;
import org.commonground.seminars.bookings.WaitingListDesk;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.TermName;
import org.commonground.taxonomy.Terms;
import org.commonground.taxonomy.UnknownTerm;
import org.commonground.taxonomy.Vocabulary;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code /api/v1/seminars}: everyone reads the programme, organisers plan. What becomes of a plan
 * is in {@link SeminarStepResource}, who comes in {@link PlacesResource}.
 */
@Path("seminars")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RequestScoped
public class SeminarResource {
    static final String ID = "{id: \\d{1,18}}";
    static final String NUMBER = "Number of the seminar";
    static final String RELATED_FIRST =
            "Those to come first; of each, those with it on the reading list first";

    private static final String ORGANISER = "organiser";
    private static final int MOST = 200;

    @Inject private Seminars seminars;

    @Inject private SeminarDesk desk;

    @Inject private SeminarsForReaders shown;

    @Inject private WaitingListDesk waiting;

    @Inject private Terms terms;

    @Inject private Clock clock;

    /** Some of the programme. */
    @Schema(description = "Some seminars")
    public record SeminarsJson(
            @Schema(description = "The seminars, in order") List<SeminarJson> seminars,
            @Schema(description = "Whether there are more, which place or theme would narrow down")
                    boolean more) {}

    /**
     * What is to come, the next first, or with {@code ?past} what was, the latest first; both at
     * most {@value #MOST}.
     */
    @GET
    @Operation(
            summary = "The programme",
            description =
                    "Only what readers see: the next first, or of what is over the latest first")
    public SeminarsJson list(
            @Parameter(description = "With any value, what is over instead of what is to come")
                    @QueryParam("past")
                    @Nullable String past,
            @Parameter(description = "Slug of a place: what is there or within it")
                    @QueryParam("place")
                    @Nullable String place,
            @Parameter(description = "Slug of a theme") @QueryParam("theme")
                    @Nullable String theme) {
        List<Term> under = new ArrayList<>();
        narrow(under, Vocabulary.PLACE, place);
        narrow(under, Vocabulary.THEME, theme);
        Instant now = clock.instant();
        List<Seminar> found =
                past == null
                        ? seminars.coming(now, under, MOST + 1)
                        : seminars.past(now, under, MOST + 1);
        return new SeminarsJson(shown.of(found.stream().limit(MOST).toList()), found.size() > MOST);
    }

    /** Organisers see drafts too, and the link to take part by. */
    @GET
    @Path(ID)
    @Operation(
            summary = "One seminar",
            description =
                    "Organisers see drafts too, and the link to take part by; ETag is for changing"
                            + " it")
    @APIResponseSchema(
            value = SeminarJson.class,
            responseCode = "200",
            responseDescription = "The seminar")
    public Response get(
            @Parameter(description = NUMBER) @PathParam("id") long id,
            @Context SecurityContext who) {
        if (who.isUserInRole(ORGANISER)) {
            return answer(Response.ok(), seminars.get(id));
        }
        Seminar seminar = seminars.published(id);
        return Response.ok(shown.of(seminar)).tag(RevisionTag.of(seminar)).build();
    }

    @GET
    @Path(ID + "/places")
    @Operation(summary = "How the places stand at this moment")
    public SeminarJson.PlacesJson places(
            @Parameter(description = NUMBER) @PathParam("id") long id) {
        return SeminarJson.PlacesJson.of(waiting.places(seminars.published(id).id()));
    }

    /** Begins a draft; answers 201 with its address. */
    @POST
    @Operation(summary = "Begins a draft", description = "For organisers")
    @APIResponseSchema(
            value = SeminarJson.class,
            responseCode = "201",
            responseDescription = "The draft, with its address in Location")
    public Response plan(
            @RequestBody(
                            description =
                                    "The plan; or the whole answer of GET, of which the plan is"
                                            + " taken",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = SeminarPlan.class)))
                    String body,
            @Context UriInfo uri) {
        Seminar seminar = desk.plan(PlanInput.plan(body));
        return answer(
                Response.created(
                        uri.getAbsolutePathBuilder().path(Long.toString(seminar.id())).build()),
                seminar);
    }

    /** Takes the whole plan; {@code If-Match} must be the tag of what was read. */
    @PUT
    @Path(ID)
    @Operation(
            summary = "Changes the plan",
            description =
                    "For organisers; takes the whole plan. 428 without If-Match, 412 when somebody"
                            + " else was faster")
    @APIResponseSchema(
            value = SeminarJson.class,
            responseCode = "200",
            responseDescription = "The seminar")
    public Response change(
            @Parameter(description = NUMBER) @PathParam("id") long id,
            @Parameter(description = "ETag of what was read") @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @RequestBody(
                            description = "The whole plan, as GET gives it",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = SeminarPlan.class)))
                    String body) {
        int revision = RevisionTag.revision(ifMatch);
        try {
            return answer(Response.ok(), desk.change(id, revision, PlanInput.plan(body)));
        } catch (SeminarSavedMeanwhile outdated) {
            throw new RevisionTag.TagOutdated();
        }
    }

    private Response answer(Response.ResponseBuilder as, Seminar seminar) {
        return as.entity(SeminarJson.forOrganisers(seminar, waiting.places(seminar.id())))
                .tag(RevisionTag.of(seminar))
                .build();
    }

    private void narrow(List<Term> under, Vocabulary vocabulary, @Nullable String slug) {
        if (slug != null && !slug.isBlank()) {
            under.add(
                    terms.everNamed(new TermName(vocabulary, slug))
                            .orElseThrow(() -> new UnknownTerm(vocabulary.value() + "/" + slug)));
        }
    }
}
