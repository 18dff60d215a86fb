package org.commonground.portal.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.commonground.imports.ImportUndo;
import org.commonground.imports.Imports;

import java.util.List;

/** {@code /api/v1/imports}: how imports are doing, file by file. */
@Path("imports")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ImportResource {
    private static final int MOST = 200;

    @Inject private Imports imports;

    @Inject private ImportUndo undo;

    /** Newest first, at most 200, without their files. */
    @GET
    public List<ImportJson> list(
            @QueryParam("offset") @DefaultValue("0") int offset,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return imports.latest(Math.max(0, offset), Math.clamp(limit, 1, MOST)).stream()
                .map(batch -> ImportJson.of(batch, null))
                .toList();
    }

    @GET
    @Path("{id: \\d{1,18}}")
    public ImportJson get(@PathParam("id") long id) {
        return ImportJson.of(imports.get(id), imports.files(id));
    }

    /** Takes back what the import brought, as far as nobody has built on it. */
    @POST
    @Path("{id: \\d{1,18}}/undo")
    public ImportJson undo(@PathParam("id") long id) {
        undo.undo(id);
        return get(id);
    }
}
