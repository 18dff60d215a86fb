package org.commonground.portal.seminars.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.commonground.seminars.featured.Feature;
import org.commonground.seminars.featured.FeatureDesk;
import org.commonground.seminars.featured.FeaturedSeminars;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** {@code /api/v1/featured}: everyone reads, organisers and editors choose. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RequestScoped
public class FeaturedResource {
    private static final String ONE = "seminars/" + SeminarResource.ID + "/featured";

    @Inject private FeaturedSeminars featured;

    @Inject private FeatureDesk desk;

    /** Those that are put before readers. */
    @Schema(description = "Seminars that are put before readers")
    public record FeaturedJson(
            @Schema(description = "The next first; those that are gone by themselves are left out")
                    List<FeatureJson> featured) {}

    /** One of them. */
    @Schema(description = "A seminar that is put before readers")
    public record FeatureJson(
            @Schema(description = "Its number") long seminar,
            @Schema(description = "Its title") String title,
            @Schema(description = "Path of its page") String url,
            @Schema(description = "The last day on which it is shown") LocalDate until,
            @Schema(description = "Paths of the pages besides the start page") List<String> pages) {
        static FeatureJson of(Feature feature) {
            return new FeatureJson(
                    feature.seminar().id(),
                    feature.seminar().title(),
                    feature.seminar().address(),
                    feature.until(),
                    feature.pages());
        }
    }

    @GET
    @Path("featured")
    @Operation(
            summary = "The featured seminars",
            description = "Gone by themselves once they begin, are full, cancelled or expired")
    public FeaturedJson list() {
        return new FeaturedJson(
                featured.all().stream().filter(Feature::isShown).map(FeatureJson::of).toList());
    }

    @PUT
    @Path(ONE)
    @Operation(
            summary = "Features a seminar",
            description = "For organisers and editors; replaces what was said of it before")
    public FeaturedJson feature(
            @Parameter(description = SeminarResource.NUMBER) @PathParam("id") long id,
            @RequestBody(
                            description =
                                    "The last day, usually that of the seminar, and pages besides"
                                            + " the start page",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            example =
                                                    "{\"until\": \"2026-10-01\", \"pages\":"
                                                            + " [\"/p/12\"]}"))
                    String body) {
        desk.feature(id, day(PlanInput.text(body, "until")), PlanInput.texts(body, "pages"));
        return list();
    }

    @DELETE
    @Path(ONE)
    @Operation(
            summary = "Features a seminar no longer",
            description = "For organisers and editors; 204, also when it was not featured")
    public Response stop(
            @Parameter(description = SeminarResource.NUMBER) @PathParam("id") long id) {
        desk.stop(id);
        return Response.noContent().build();
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return written.isEmpty() ? null : LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new UnreadableInput("The field “until” must be a day like 2026-10-01.");
        }
    }
}
