package org.commonground.portal.accounts;

import jakarta.servlet.http.HttpServletRequest;

import org.commonground.people.MailWish;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A mail as a box to tick, in the field {@value #FIELD}; its label is {@code wish.} and the value.
 */
public record WishChoice(String value, boolean ticked) {
    static final String FIELD = "wish";

    static List<WishChoice> all(Collection<MailWish> ticked) {
        return Arrays.stream(MailWish.values())
                .map(wish -> new WishChoice(wish.value(), ticked.contains(wish)))
                .toList();
    }

    static Set<MailWish> chosen(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameterValues(FIELD)).stream()
                .flatMap(Stream::of)
                .flatMap(value -> MailWish.of(value).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
