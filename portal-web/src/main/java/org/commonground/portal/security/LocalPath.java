package org.commonground.portal.security;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** An address on this portal that came with a request, safe to send a browser to. */
public record LocalPath(String value) {
    private static final int LONGEST = 2_000;

    /**
     * Empty for whole addresses, {@code //host}, backslashes and all else that a browser might take
     * elsewhere.
     */
    public static Optional<LocalPath> of(@Nullable String asked) {
        return Optional.ofNullable(asked)
                .filter(
                        path ->
                                path.length() <= LONGEST
                                        && path.matches("/(?![/\\\\])[!-\\[\\]-~]*|/"))
                .filter(path -> !path.startsWith("/sign-"))
                .map(LocalPath::new);
    }

    /**
     * The path and query of a whole address, whatever host it names; empty when it is none.
     *
     * @param address such as a request's {@code Referer}
     */
    public static Optional<LocalPath> within(@Nullable String address) {
        if (address == null) {
            return Optional.empty();
        }
        try {
            URI whole = new URI(address);
            String query = whole.getRawQuery();
            return of(query == null ? whole.getRawPath() : whole.getRawPath() + "?" + query);
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
