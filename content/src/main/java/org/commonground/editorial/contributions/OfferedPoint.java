package org.commonground.editorial.contributions;

/**
 * A learning point that somebody offers.
 *
 * @param source the occasion, as the audit trail names it: what comes from one occasion is taken
 *     into one draft
 * @param key tells it from all others, so that it can be offered in other words until it is decided
 */
public record OfferedPoint(
        String source, String key, Credit credit, String statement, String advice) {}
