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
import org.commonground.seminars.SeminarSavedMeanwhile;
import org.commonground.seminars.Seminars;
import org.commonground.seminars.bookings.WaitingListDesk;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.TermName;
import org.commonground.taxonomy.Terms;
import org.commonground.taxonomy.UnknownTerm;
import org.commonground.taxonomy.Vocabulary;
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

    private static final String ORGANISER = "organiser";
    private static final int MOST = 200;

    @Inject private Seminars seminars;

    @Inject private SeminarDesk desk;

    @Inject private WaitingListDesk waiting;

    @Inject private Terms terms;

    @Inject private Clock clock;

    /** Some of the programme. */
    public record SeminarsJson(List<SeminarJson> seminars) {}

    /**
     * What is to come, the next first, or with {@code ?past} what was, the latest first; both at
     * most {@value #MOST}.
     */
    @GET
    public SeminarsJson list(
            @QueryParam("past") @Nullable String past,
            @QueryParam("place") @Nullable String place,
            @QueryParam("theme") @Nullable String theme) {
        List<Term> under = new ArrayList<>();
        narrow(under, Vocabulary.PLACE, place);
        narrow(under, Vocabulary.THEME, theme);
        Instant now = clock.instant();
        List<Seminar> found =
                past == null ? seminars.coming(now, under, MOST) : seminars.past(now, under, MOST);
        return new SeminarsJson(
                found.stream()
                        .map(each -> SeminarJson.forReaders(each, waiting.places(each.id())))
                        .toList());
    }

    /** Organisers see drafts too, and the link to take part by. */
    @GET
    @Path(ID)
    public Response get(@PathParam("id") long id, @Context SecurityContext who) {
        if (who.isUserInRole(ORGANISER)) {
            return answer(Response.ok(), seminars.get(id));
        }
        Seminar seminar = seminars.published(id);
        return Response.ok(SeminarJson.forReaders(seminar, waiting.places(id)))
                .tag(RevisionTag.of(seminar))
                .build();
    }

    @GET
    @Path(ID + "/places")
    public SeminarJson.PlacesJson places(@PathParam("id") long id) {
        return SeminarJson.PlacesJson.of(waiting.places(seminars.published(id).id()));
    }

    /** Begins a draft; answers 201 with its address. */
    @POST
    public Response plan(String body, @Context UriInfo uri) {
        Seminar seminar = desk.plan(PlanInput.plan(body));
        return answer(
                Response.created(
                        uri.getAbsolutePathBuilder().path(Long.toString(seminar.id())).build()),
                seminar);
    }

    /** Takes the whole plan; {@code If-Match} must be the tag of what was read. */
    @PUT
    @Path(ID)
    public Response change(
            @PathParam("id") long id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
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
