package org.commonground.portal.routes.unlisted;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Guilty: no line of the table lists its address and method. */
@Path("back-doors")
class BackDoorResource {
    @DELETE
    @Path("{id}")
    void remove(@PathParam("id") long id) {
        throw new IllegalStateException("Never called: " + id);
    }
}
