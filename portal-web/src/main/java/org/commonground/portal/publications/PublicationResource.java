package org.commonground.portal.publications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;

import org.commonground.editorial.EditorialWorkflow;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationVersion;
import org.commonground.publications.Publications;

/**
 * {@code /api/v1/publications}: everyone reads what is published, editors write. Their steps are in
 * {@link StepResource}.
 */
@Path("publications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class PublicationResource {
    private static final String EDITOR = "editor";

    @Inject private Publications publications;

    @Inject private EditorialWorkflow workflow;

    @Inject private EditorsAnswer answer;

    @GET
    @Path("{id: \\d{1,18}}")
    @Consumes(MediaType.WILDCARD)
    public PublicationJson get(@PathParam("id") long id, @Context SecurityContext who) {
        Publication publication = publications.get(id);
        if (who.isUserInRole(EDITOR)) {
            return answer.of(publication);
        }
        PublicationVersion version =
                publication.published().orElseThrow(() -> ShownVersion.gone(publication));
        return PublicationJson.published(publication, version);
    }

    /** Begins a draft; answers 201 with its address. */
    @POST
    public Response start(JsonObject json, @Context UriInfo uri) {
        PublicationInput input = new PublicationInput(json);
        Publication publication = workflow.start(input.kind(), input.draft(input.kind()));
        return Response.created(
                        uri.getAbsolutePathBuilder().path(Long.toString(publication.id())).build())
                .entity(answer.of(publication))
                .build();
    }

    /** Saves the next version; {@code revision} must be the one that was read. */
    @PUT
    @Path("{id: \\d{1,18}}")
    public PublicationJson save(@PathParam("id") long id, JsonObject json) {
        PublicationInput input = new PublicationInput(json);
        Publication before = publications.get(id);
        return answer.of(workflow.save(id, input.revision(), input.draft(before.kind())));
    }
}
