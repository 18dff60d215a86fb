package org.commonground.portal.documents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;

import org.commonground.documents.Document;
import org.commonground.documents.DocumentLibrary;
import org.commonground.documents.Documents;
import org.commonground.documents.UnknownDocument;
import org.commonground.publications.Publications;

import java.util.List;

/**
 * {@code /api/v1/documents}: editors see how the reading of files went; everyone sees what is
 * published.
 */
@Path("documents")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DocumentResource {
    private static final String EDITOR = "editor";
    private static final int MOST = 200;

    @Inject private DocumentLibrary library;

    @Inject private Documents documents;

    @Inject private Publications publications;

    /** Newest first, at most 200; of one state, or of all. */
    @GET
    public List<DocumentJson> list(
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("offset") @DefaultValue("0") int offset,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        int from = Math.max(0, offset);
        int most = Math.clamp(limit, 1, MOST);
        List<Document> found =
                DocumentStateName.of(state)
                        .map(wanted -> documents.in(wanted, from, most))
                        .orElseGet(() -> documents.latest(from, most));
        return found.stream().map(this::json).toList();
    }

    @GET
    @Path("{id: \\d{1,18}}")
    public DocumentJson get(@PathParam("id") long id, @Context SecurityContext who) {
        return json(visible(id, who));
    }

    /** The text of one page, 1-based. */
    @GET
    @Path("{id: \\d{1,18}}/pages/{page: \\d{1,9}}")
    public PageJson page(
            @PathParam("id") long id, @PathParam("page") int page, @Context SecurityContext who) {
        Document document = visible(id, who);
        return documents.pages(document.id(), page, page).stream()
                .map(found -> new PageJson(found.page(), found.text()))
                .findFirst()
                .orElseThrow(() -> new UnknownPage(document, page));
    }

    /** Reads the file once more. */
    @POST
    @Path("{id: \\d{1,18}}/read")
    public DocumentJson readAgain(@PathParam("id") long id) {
        return json(library.retry(id));
    }

    private Document visible(long id, SecurityContext who) {
        if (!who.isUserInRole(EDITOR) && !publications.isPublished(id)) {
            throw new UnknownDocument(id);
        }
        return documents.get(id);
    }

    private DocumentJson json(Document document) {
        return DocumentJson.of(library.card(document), document, false);
    }

    /** The text of a page. */
    public record PageJson(int page, String text) {}
}
