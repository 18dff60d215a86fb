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
import org.commonground.publications.UnknownPublication;
import org.commonground.seminars.Seminar;
import org.commonground.seminars.Seminars;
import org.commonground.seminars.related.RelatedSeminars;
import org.commonground.seminars.related.RelatedWorks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What seminars and the library have to do with each other, asked from both sides. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class RelatedResource {
    private static final String ORDER =
            "Those to come first; of each, those with it on the reading list first";

    @Inject private RelatedSeminars related;

    @Inject private RelatedWorks works;

    @Inject private Seminars seminars;

    @Inject private Publications publications;

    @Inject private Documents documents;

    @GET
    @Path("publications/" + SeminarResource.ID + "/seminars")
    @Operation(summary = "Seminars about a publication", description = ORDER)
    public RelatedSeminarsJson aboutPublication(
            @Parameter(description = "Number of the publication") @PathParam("id") long id) {
        if (publications.get(id).published().isEmpty()) {
            throw new UnknownPublication(id);
        }
        return RelatedSeminarsJson.of(related.aboutPublication(id));
    }

    @GET
    @Path("lessons/" + SeminarResource.ID + "/seminars")
    @Operation(summary = "Seminars about a lesson", description = ORDER)
    public RelatedSeminarsJson aboutLesson(
            @Parameter(description = "Number of the lesson") @PathParam("id") long id) {
        return RelatedSeminarsJson.of(related.aboutLesson(id));
    }

    @GET
    @Path("documents/" + SeminarResource.ID + "/seminars")
    @Operation(summary = "Seminars about a document", description = ORDER)
    public RelatedSeminarsJson aboutDocument(
            @Parameter(description = "Number of the document") @PathParam("id") long id) {
        if (documents.find(id).isEmpty() || !publications.isPublished(id)) {
            throw new UnknownDocument(id);
        }
        return RelatedSeminarsJson.of(related.aboutDocument(id));
    }

    @GET
    @Path("seminars/" + SeminarResource.ID + "/related")
    @Operation(
            summary = "What the library has to a seminar",
            description = "Besides what stands on its reading list")
    public RelatedWorksJson to(
            @Parameter(description = SeminarResource.NUMBER) @PathParam("id") long id) {
        Seminar seminar = seminars.published(id);
        return RelatedWorksJson.of(
                works.publications(seminar), works.lessons(seminar), works.learntAt(seminar));
    }
}
