package org.commonground.portal.seminars.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.commonground.seminars.featured.Feature;
import org.commonground.seminars.featured.FeaturedSeminars;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;

/** {@code /api/v1/featured}: everyone reads, {@link FeatureResource} chooses. */
@Path("featured")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class FeaturedResource {
    @Inject private FeaturedSeminars featured;

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
    @Operation(
            summary = "The featured seminars",
            description = "Gone by themselves once they begin, are full, cancelled or expired")
    public FeaturedJson list() {
        return shown(featured);
    }

    static FeaturedJson shown(FeaturedSeminars featured) {
        return new FeaturedJson(
                featured.all().stream().filter(Feature::isShown).map(FeatureJson::of).toList());
    }
}
