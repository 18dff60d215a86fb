package org.commonground.upkeep;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A publication or a document, where a notice or an erratum is shown. */
@Embeddable
public class Whereabouts {
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?:https?://[^/]+)?/(?:desk/)?(p|d|publications|documents)/(\\d{1,18})(?:[/?#].*)?");

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private long number;

    protected Whereabouts() {}

    private Whereabouts(Kind kind, long number) {
        this.kind = kind;
        this.number = number;
    }

    public static Whereabouts publication(long number) {
        return new Whereabouts(Kind.PUBLICATION, number);
    }

    public static Whereabouts document(long number) {
        return new Whereabouts(Kind.DOCUMENT, number);
    }

    /** What an address names, as copied from the browser; empty when neither of the two. */
    public static Optional<Whereabouts> of(String address) {
        Matcher named = ADDRESS.matcher(address.strip());
        if (!named.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(named.group(2));
        return Optional.of(named.group(1).startsWith("p") ? publication(number) : document(number));
    }

    public Kind kind() {
        return kind;
    }

    public long number() {
        return number;
    }

    /** Its page, short: {@code /p/12}. */
    public String address() {
        return kind == Kind.PUBLICATION ? "/p/" + number : "/d/" + number + "/text";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Whereabouts place && place.kind == kind && place.number == number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, number);
    }

    /** As the trail writes it: {@code publication 12}. */
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + " " + number;
    }

    /** Which of the two. */
    public enum Kind {
        PUBLICATION,
        DOCUMENT
    }
}
