package org.commonground.portal.seminars.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.commonground.publications.Publications;
import org.commonground.publications.UnknownPublication;
import org.commonground.seminars.related.RelatedSeminars;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** {@code /api/v1/publications/{id}/seminars}: the seminars about a publication. */
@Path("publications/{id: \\d{1,18}}/seminars")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PublicationSeminarsResource {
    @Inject private RelatedSeminars related;

    @Inject private Publications publications;

    @GET
    @Operation(
            summary = "Seminars about a publication",
            description = SeminarResource.RELATED_FIRST)
    public RelatedSeminarsJson about(
            @Parameter(description = "Number of the publication") @PathParam("id") long id) {
        if (publications.get(id).published().isEmpty()) {
            throw new UnknownPublication(id);
        }
        return RelatedSeminarsJson.of(related.aboutPublication(id));
    }
}
