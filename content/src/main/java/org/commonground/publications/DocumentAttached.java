package org.commonground.publications;

import org.commonground.kernel.Refusal;

import java.util.List;
import java.util.stream.Collectors;

/** A document is to be removed that is part of a publication. */
public final class DocumentAttached extends Refusal {
    DocumentAttached(List<Publication> to) {
        super(
                "document-attached",
                409,
                "This document is attached to %s. Take it off there first, then remove it."
                        .formatted(
                                to.stream()
                                        .map(
                                                each ->
                                                        "“%s” (publication %d)"
                                                                .formatted(
                                                                        each.latest().title(),
                                                                        each.id()))
                                        .collect(Collectors.joining(", "))));
    }
}
