package org.commonground.portal.accounts;

import jakarta.servlet.http.HttpServletRequest;

import org.commonground.people.Role;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A role as a box to tick, in the field {@value #FIELD}.
 *
 * @param value what the form sends
 */
public record RoleChoice(String value, String label, boolean ticked) {
    static final String FIELD = "role";

    static List<RoleChoice> all(Collection<Role> ticked) {
        return Arrays.stream(Role.values())
                .map(role -> new RoleChoice(role.value(), role.label(), ticked.contains(role)))
                .toList();
    }

    /** As they were ticked in a form that comes back to whoever sent it. */
    static List<RoleChoice> again(HttpServletRequest request) {
        List<String> sent = sent(request).toList();
        return Arrays.stream(Role.values())
                .map(
                        role ->
                                new RoleChoice(
                                        role.value(), role.label(), sent.contains(role.value())))
                .toList();
    }

    /**
     * @throws org.commonground.people.UnknownRole when the form sends what is no role
     */
    static Set<Role> chosen(HttpServletRequest request) {
        return sent(request).map(Role::of).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> sent(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameterValues(FIELD)).stream().flatMap(Stream::of);
    }

    static String labels(Collection<Role> roles) {
        return roles.stream().map(Role::label).collect(Collectors.joining(", "));
    }
}
