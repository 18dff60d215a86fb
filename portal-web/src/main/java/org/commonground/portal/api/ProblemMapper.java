package org.commonground.portal.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import org.commonground.portal.errors.Failures;
import org.commonground.portal.errors.Problem;

/** Every exception of the API as {@code application/problem+json}. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    @Override
    public Response toResponse(Throwable thrown) {
        Problem problem = Failures.problem(thrown);
        Response.ResponseBuilder answer =
                Response.status(problem.status())
                        .type(Problem.MEDIA_TYPE)
                        .entity(problem.json().toString());
        if (problem.retryAfter() > 0) {
            answer.header("Retry-After", problem.retryAfter());
        }
        return answer.build();
    }
}
