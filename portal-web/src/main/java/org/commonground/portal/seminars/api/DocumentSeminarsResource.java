package org.commonground.portal.seminars.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.commonground.documents.Documents;
import org.commonground.documents.UnknownDocument;
import org.commonground.publications.Publications;
import org.commonground.seminars.related.RelatedSeminars;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** {@code /api/v1/documents/{id}/seminars}: the seminars about a document. */
@Path("documents/{id: \\d{1,18}}/seminars")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DocumentSeminarsResource {
    @Inject private RelatedSeminars related;

    @Inject private Publications publications;

    @Inject private Documents documents;

    @GET
    @Operation(summary = "Seminars about a document", description = SeminarResource.RELATED_FIRST)
    public RelatedSeminarsJson about(
            @Parameter(description = "Number of the document") @PathParam("id") long id) {
        if (documents.find(id).isEmpty() || !publications.isPublished(id)) {
            throw new UnknownDocument(id);
        }
        return RelatedSeminarsJson.of(related.aboutDocument(id));
    }
}
