package org.commonground.portal.seminars.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.commonground.seminars.portraits.Portrait;
import org.commonground.seminars.portraits.Portraits;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

import java.io.IOException;
import java.io.InputStream;

/** {@code /api/v1/portraits}: pictures that plans may name as those of their speakers. */
@Path("portraits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RequestScoped
public class PortraitResource {
    @Inject private Portraits portraits;

    /** A picture that is kept. */
    @Schema(description = "A picture that is kept")
    public record PortraitJson(
            @Schema(description = "What a plan names it by, beside words for who does not see it")
                    String key,
            @Schema(description = "Path of the picture as it was drawn anew") String url) {}

    /** The body is the picture. */
    @POST
    @Operation(
            summary = "Keeps a picture of a speaker",
            description = "For organisers; deleted after a day unless a plan names it")
    @APIResponseSchema(
            value = PortraitJson.class,
            responseCode = "201",
            responseDescription = "The key to name it by")
    public Response keep(
            @RequestBody(
                            description = "The bytes of a JPEG or PNG picture, at most 10 MB",
                            content = @Content(mediaType = "image/*"))
                    InputStream picture)
            throws IOException {
        Portrait kept = new Portrait(portraits.keep(picture), "");
        return Response.status(Response.Status.CREATED)
                .entity(new PortraitJson(kept.key(), kept.address()))
                .build();
    }
}
