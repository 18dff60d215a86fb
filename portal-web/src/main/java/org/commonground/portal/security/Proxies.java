package org.commonground.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The proxies whose word is taken for who is asking: setting {@code portal.trusted-proxies},
 * addresses with commas between them. Nobody else's {@code X-Forwarded-...} is looked at.
 */
@ApplicationScoped
public class Proxies {
    private static final int LONGEST_ADDRESS = 45;

    private final Set<String> trusted;

    @Inject
    public Proxies(@ConfigProperty(name = "portal.trusted-proxies") Optional<String> addresses) {
        this.trusted =
                Arrays.stream(addresses.orElse("").split(","))
                        .map(String::strip)
                        .filter(address -> !address.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The network address of the reader: the last that a trusted proxy saw and that is no such
     * proxy itself.
     */
    public String clientAddress(HttpServletRequest request) {
        String direct = request.getRemoteAddr();
        if (!trusted.contains(direct)) {
            return direct;
        }
        List<String> seen =
                Arrays.stream(
                                Optional.ofNullable(request.getHeader("X-Forwarded-For"))
                                        .orElse("")
                                        .split(","))
                        .map(String::strip)
                        .filter(
                                address ->
                                        address.matches("[0-9a-fA-F.:]{2," + LONGEST_ADDRESS + "}"))
                        .toList();
        return seen.reversed().stream()
                .filter(address -> !trusted.contains(address))
                .findFirst()
                .orElse(direct);
    }

    public boolean isSecure(HttpServletRequest request) {
        return request.isSecure()
                || trusted.contains(request.getRemoteAddr())
                        && "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
    }
}
