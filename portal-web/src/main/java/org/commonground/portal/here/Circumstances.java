package org.commonground.portal.here;

import jakarta.servlet.http.HttpServletRequest;

import org.commonground.portal.routes.Asked;
import org.commonground.taxonomy.Sector;
import org.commonground.taxonomy.Term;
import org.commonground.taxonomy.TermName;
import org.commonground.taxonomy.Terms;
import org.commonground.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where somebody works, with whom and at which level, as an address says it: {@code
 * place=oldham&agency=police&sector=statutory&level=prevention}. What no vocabulary has is left
 * out.
 *
 * @param place null when nothing is said of it
 * @param level null when nothing is said of it
 */
record Circumstances(
        @Nullable Term place, List<Term> partners, Set<Sector> sectors, @Nullable Term level) {
    private static final int MOST_PARTNERS = 50;

    static Circumstances of(HttpServletRequest request, Terms terms) {
        Set<Sector> sectors = new LinkedHashSet<>();
        values(request, "sector").map(Sector::of).flatMap(Optional::stream).forEach(sectors::add);
        return new Circumstances(
                term(Vocabulary.PLACE, Asked.field(request, "place"), terms).orElse(null),
                values(request, "agency")
                        .limit(MOST_PARTNERS)
                        .map(slug -> term(Vocabulary.AGENCY, slug, terms))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList(),
                sectors,
                term(Vocabulary.LEVEL, Asked.field(request, "level"), terms).orElse(null));
    }

    /** Whether anything at all was said. */
    boolean isKnown() {
        return place != null || level != null || hasPartners();
    }

    boolean hasPartners() {
        return !partners.isEmpty() || !sectors.isEmpty();
    }

    /** Whether one of the partners, or a whole sector that was named, is of that sector. */
    boolean has(Sector sector) {
        return sectors.contains(sector)
                || partners.stream().anyMatch(partner -> partner.sector() == sector);
    }

    /** For other addresses, with its question mark; empty when nothing was said. */
    String query() {
        List<String> parts = new ArrayList<>();
        if (place != null) {
            parts.add("place=" + place.slug());
        }
        partners.forEach(partner -> parts.add("agency=" + partner.slug()));
        sectors.forEach(sector -> parts.add("sector=" + sector.value()));
        if (level != null) {
            parts.add("level=" + level.slug());
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static Stream<String> values(HttpServletRequest request, String name) {
        return Stream.of(
                Objects.requireNonNullElse(request.getParameterValues(name), new String[0]));
    }

    private static Optional<Term> term(Vocabulary vocabulary, String slug, Terms terms) {
        return slug.matches("[a-z0-9-]{1,100}")
                ? terms.everNamed(new TermName(vocabulary, slug))
                : Optional.empty();
    }
}
