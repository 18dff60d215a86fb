package org.commonground.portal.admin;

import jakarta.servlet.http.HttpServletRequest;

import org.commonground.audit.AuditQuestion;
import org.commonground.kernel.London;
import org.commonground.portal.routes.Asked;
import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The part of the trail that an address asks for; days are those of London, the last one included.
 */
record AskedTrail(String actor, String action, String object, String from, String until) {
    static AskedTrail of(HttpServletRequest request) {
        return new AskedTrail(
                Asked.field(request, "actor").strip(),
                Asked.field(request, "action"),
                Asked.field(request, "object").strip(),
                Asked.field(request, "from").strip(),
                Asked.field(request, "until").strip());
    }

    /** A day that is none asks for nothing, and {@link #hasBadDay} says so. */
    AuditQuestion question() {
        return new AuditQuestion(actor, action, object, beginning(day(from)), end(day(until)));
    }

    boolean hasBadDay(String text) {
        return !text.isEmpty() && day(text) == null;
    }

    /** {@code ?actor=...&...}, without the page. */
    String query() {
        return "?actor="
                + encoded(actor)
                + "&action="
                + encoded(action)
                + "&object="
                + encoded(object)
                + "&from="
                + encoded(from)
                + "&until="
                + encoded(until);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static @Nullable Instant beginning(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(London.ZONE).toInstant();
    }

    private static @Nullable Instant end(@Nullable LocalDate day) {
        return day == null ? null : beginning(day.plusDays(1));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
