package org.commonground.portal.desk.publications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.publications.Kind;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a new publication is to be, and the documents that it begins with. */
@Named
@RequestScoped
public class ChooseKind {
    @Inject private HttpServletRequest request;

    /** The page for each kind, with what the address says already. */
    public List<KindChoice> kinds() {
        String attach =
                documents().stream().map(id -> "&document=" + id).collect(Collectors.joining());
        return Stream.of(Kind.values()).map(each -> KindChoice.of(each, attach)).toList();
    }

    List<Long> documents() {
        return Stream.of(
                        Objects.requireNonNullElse(
                                request.getParameterValues("document"), new String[0]))
                .filter(number -> number.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
    }
}
