package org.commonground.portal.publications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.commonground.editorial.comments.Comments;
import org.commonground.editorial.comments.EditorialComment;
import org.commonground.publications.Publications;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/** {@code /api/v1/publications/{id}/comments}: what editors say to each other. */
@Path("publications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class CommentResource {
    private static final String COMMENTS = "{id: \\d{1,18}}/comments";

    @Inject private Comments comments;

    @Inject private Publications publications;

    /** All, an answer after what it answers. */
    @GET
    @Path(COMMENTS)
    @Consumes(MediaType.WILDCARD)
    public List<CommentJson> list(@PathParam("id") long id) {
        publications.get(id);
        return comments.on(id).stream()
                .flatMap(talk -> Stream.concat(Stream.of(talk.begun()), talk.answers().stream()))
                .map(CommentJson::of)
                .toList();
    }

    /** Takes {@code {"text": "...", "place": "why"}} or {@code {"text": "...", "answers": 7}}. */
    @POST
    @Path(COMMENTS)
    public Response add(@PathParam("id") long id, String body) {
        StepInput input = new StepInput(body);
        Long answers = input.number("answers");
        EditorialComment said =
                answers == null
                        ? comments.add(id, input.text("place"), input.text("text"))
                        : comments.answer(id, answers, input.text("text"));
        return Response.status(Response.Status.CREATED).entity(CommentJson.of(said)).build();
    }

    @POST
    @Path(COMMENTS + "/{comment: \\d{1,18}}/resolve")
    @Consumes(MediaType.WILDCARD)
    public CommentJson resolve(@PathParam("id") long id, @PathParam("comment") long comment) {
        return CommentJson.of(comments.resolve(id, comment));
    }

    @POST
    @Path(COMMENTS + "/{comment: \\d{1,18}}/reopen")
    @Consumes(MediaType.WILDCARD)
    public CommentJson reopen(@PathParam("id") long id, @PathParam("comment") long comment) {
        return CommentJson.of(comments.reopen(id, comment));
    }

    /**
     * A comment for programs.
     *
     * @param place name of a field of the publication; empty for the whole
     * @param at ISO 8601 in UTC
     */
    public record CommentJson(
            long id,
            @Nullable Long answers,
            int version,
            String place,
            String text,
            String by,
            String at,
            boolean resolved) {
        static CommentJson of(EditorialComment comment) {
            return new CommentJson(
                    comment.id(),
                    comment.answers(),
                    comment.version(),
                    comment.place(),
                    comment.text(),
                    comment.saidBy(),
                    comment.saidAt().toString(),
                    !comment.isOpen());
        }
    }
}
