package org.commonground.portal.publications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;

import org.commonground.people.Role;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationVersion;
import org.commonground.publications.Publications;
import org.commonground.publications.UnknownVersion;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** {@code /api/v1/publications/{id}/versions}: those that were published, for editors all. */
@Path("publications")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class VersionResource {
    private static final String VERSIONS = "{id: \\d{1,18}}/versions";

    @Inject private Publications publications;

    /** Newest first. */
    @GET
    @Path(VERSIONS)
    public List<VersionJson> list(@PathParam("id") long id, @Context SecurityContext who) {
        Publication publication = seen(id, who);
        boolean editor = isEditor(who);
        return publication.versions().reversed().stream()
                .filter(version -> editor || publication.wasPublished(version.number()))
                .map(version -> VersionJson.of(publication, version, editor))
                .toList();
    }

    @GET
    @Path(VERSIONS + "/{number: \\d{1,6}}")
    public PublicationJson get(
            @PathParam("id") long id,
            @PathParam("number") int number,
            @Context SecurityContext who) {
        Publication publication = seen(id, who);
        PublicationVersion version =
                publication
                        .version(number)
                        .filter(each -> isEditor(who) || publication.wasPublished(number))
                        .orElseThrow(() -> new UnknownVersion(number));
        return isEditor(who)
                ? PublicationJson.whole(publication, version)
                : PublicationJson.published(publication, version);
    }

    private Publication seen(long id, SecurityContext who) {
        Publication publication = publications.get(id);
        if (!isEditor(who) && publication.published().isEmpty()) {
            throw ShownVersion.gone(publication);
        }
        return publication;
    }

    private static boolean isEditor(SecurityContext who) {
        return who.isUserInRole(Role.EDITOR.value());
    }

    /**
     * A version for programs.
     *
     * @param savedBy for editors; null for readers
     * @param published whether readers ever saw it
     */
    public record VersionJson(
            int version,
            String title,
            String savedAt,
            @Nullable String savedBy,
            String note,
            boolean published,
            String url) {
        static VersionJson of(
                Publication publication, PublicationVersion version, boolean forEditors) {
            return new VersionJson(
                    version.number(),
                    version.title(),
                    version.savedAt().toString(),
                    forEditors ? version.savedBy() : null,
                    version.note(),
                    publication.wasPublished(version.number()),
                    "/p/%d/v%d".formatted(publication.id(), version.number()));
        }
    }
}
