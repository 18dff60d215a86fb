package org.commonground.audit;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What is looked for in the trail.
 *
 * @param actor part of who acted, empty for anybody
 * @param action what was done, whole; empty for anything
 * @param object part of what it was done to, empty for anything
 * @param from the first moment, null for the beginning
 * @param until the moment after the last, null for now
 */
public record AuditQuestion(
        String actor,
        String action,
        String object,
        @Nullable Instant from,
        @Nullable Instant until) {
    public static final AuditQuestion ANYTHING = new AuditQuestion("", "", "", null, null);

    public AuditQuestion until(Instant moment) {
        return new AuditQuestion(actor, action, object, from, moment);
    }

    /** Conditions with their parameters' values; a condition that asks for nothing is left out. */
    Map<String, Object> conditions() {
        Map<String, Object> conditions = new LinkedHashMap<>();
        if (!actor.isBlank()) {
            conditions.put("lower(actor) like :actor escape '!'", like(actor));
        }
        if (!action.isBlank()) {
            conditions.put("action = :action", action);
        }
        if (!object.isBlank()) {
            conditions.put("lower(object) like :object escape '!'", like(object));
        }
        if (from != null) {
            conditions.put("at >= :from", from);
        }
        if (until != null) {
            conditions.put("at < :until", until);
        }
        return conditions;
    }

    private static String like(String part) {
        return "%" + part.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }
}
