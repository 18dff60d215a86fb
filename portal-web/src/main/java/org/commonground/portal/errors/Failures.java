package org.commonground.portal.errors;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;

import org.commonground.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.primefaces.csp.CspException;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * Finds out what an exception means for whoever asked; what nobody foresaw gets a number and goes
 * to the log.
 */
public final class Failures {
    private static final Logger LOG = System.getLogger(Failures.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int DEEPEST = 20;
    private static final int DATABASE_WAIT_SECONDS = 15;

    private Failures() {}

    public static Problem problem(Throwable thrown) {
        return causes(thrown)
                .flatMap(cause -> Stream.ofNullable(foreseen(cause)))
                .findFirst()
                .orElseGet(() -> unforeseen(thrown));
    }

    private static @Nullable Problem foreseen(Throwable cause) {
        return switch (cause) {
            case Refusal refusal ->
                    new Problem(
                            refusal.status(),
                            refusal.code(),
                            refusal.getMessage(),
                            null,
                            refusal.retryAfter(),
                            refusal.instead());
            case WebApplicationException web when web.getResponse().getStatus() < 500 ->
                    Problem.of(web.getResponse().getStatus());
            case JsonException json -> badJson(json);
            case JsonbException json -> badJson(json);
            case ConstraintViolationException invalid -> badRequest(invalid);
            case CspException nonce -> badRequest(nonce);
            case ProcessingException processing when processing.getCause() == null ->
                    badJson(processing);
            case SQLException database when isPassing(database) -> {
                LOG.log(Level.WARNING, "The database does not answer: {0}", database.getMessage());
                Problem busy = Problem.of(503);
                yield new Problem(
                        busy.status(),
                        busy.code(),
                        busy.sentence(),
                        null,
                        DATABASE_WAIT_SECONDS,
                        null);
            }
            default -> null;
        };
    }

    private static Problem badJson(Exception reason) {
        Problem bad = badRequest(reason);
        return new Problem(
                bad.status(),
                bad.code(),
                "This is not the JSON that is expected here: check its commas, quotes and brackets,"
                        + " and what each field holds.");
    }

    /** The parser's own words may quote the input or name our classes, so they are for the log. */
    private static Problem badRequest(Exception reason) {
        LOG.log(Level.DEBUG, "Bad request", reason);
        return Problem.of(400);
    }

    private static Problem unforeseen(Throwable thrown) {
        byte[] number = new byte[5];
        RANDOM.nextBytes(number);
        String reference = HexFormat.of().formatHex(number);
        LOG.log(Level.ERROR, "Error " + reference, thrown);
        return new Problem(
                500,
                "error",
                "Something went wrong on our side. If you report it, give the number "
                        + reference
                        + ".",
                reference,
                0,
                null);
    }

    /**
     * Class 08 is a lost connection, 57P a PostgreSQL that shuts down, 55P03 and HYT00 a row that
     * somebody else keeps for too long; a pool that has no connection to give says nothing.
     */
    private static boolean isPassing(SQLException database) {
        String state = database.getSQLState();
        return state == null
                || state.startsWith("08")
                || state.startsWith("57P")
                || state.equals("55P03")
                || state.equals("HYT00");
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.<Throwable>iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST);
    }
}
