package org.commonground.portal.security;

import org.jspecify.annotations.Nullable;

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

    @Override
    public String toString() {
        return value;
    }
}
