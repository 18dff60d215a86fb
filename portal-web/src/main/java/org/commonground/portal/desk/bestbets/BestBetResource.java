package org.commonground.portal.desk.bestbets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.commonground.bestbets.BestBet;
import org.commonground.bestbets.BestBets;
import org.commonground.bestbets.WantedBet;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * {@code /api/v1/best-bets}: what editors put above the results to certain words. Takes {@code
 * {"words": ["honest broker"], "target": "/p/12", "reason": "...", "starts": "2006-04-21", "ends":
 * "2006-05-01"}}; the dates may be missing.
 */
@Path("best-bets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class BestBetResource {
    private static final String ONE = "{id: \\d{1,18}}";

    @Inject private BestBets bets;

    @GET
    @Consumes(MediaType.WILDCARD)
    public List<BestBetJson> list() {
        return bets.all().stream().map(this::json).toList();
    }

    @POST
    public Response add(JsonObject body) {
        BestBetJson added = json(bets.add(wanted(body)));
        return Response.status(Response.Status.CREATED).entity(added).build();
    }

    @PUT
    @Path(ONE)
    public BestBetJson change(@PathParam("id") long id, JsonObject body) {
        return json(bets.change(id, wanted(body)));
    }

    @DELETE
    @Path(ONE)
    @Consumes(MediaType.WILDCARD)
    public Response remove(@PathParam("id") long id) {
        bets.remove(id);
        return Response.noContent().build();
    }

    private BestBetJson json(BestBet bet) {
        return BestBetJson.of(bet, bets.isDue(bet) && bets.shown(bet).isPresent());
    }

    private static WantedBet wanted(JsonObject body) {
        List<String> words =
                body.get("words") instanceof JsonValue value
                                && value.getValueType() == JsonValue.ValueType.ARRAY
                        ? value.asJsonArray().stream().map(BestBetResource::text).toList()
                        : List.of();
        return WantedBet.typed(
                words,
                text(body.get("target")),
                text(body.get("reason")),
                text(body.get("starts")),
                text(body.get("ends")));
    }

    private static String text(@Nullable JsonValue value) {
        return value instanceof JsonString string ? string.getString() : "";
    }
}
