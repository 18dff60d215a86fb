package org.commonground.portal.here;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * {@code GET /api/v1/here/12?place=oldham&agency=police&level=prevention}: what the page {@code
 * /here/12} says, as JSON. Open to everyone.
 */
@Path("here")
@RequestScoped
public class HereResource {
    @Inject private CasesAtHand cases;

    @Inject private OtherCases others;

    @Inject private HereForm form;

    @GET
    @Path("{id: \\d{1,18}}")
    @Produces(MediaType.APPLICATION_JSON)
    public HereJson compare(@PathParam("id") long id) {
        CasesAtHand.CaseAtHand asked = cases.get(id);
        Comparison comparison =
                new Comparison(asked.study(), asked.publication().terms(), form.here());
        return new HereJson(
                id,
                asked.title(),
                comparison.inShort(),
                comparison.findings().stream().map(HereJson.FindingJson::of).toList(),
                comparison.checklist(),
                others.beside(id, form.here()));
    }
}
