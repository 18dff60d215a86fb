package org.commonground.portal.desk.documents;

import org.commonground.documents.Document;
import org.commonground.documents.DocumentProblem;
import org.commonground.documents.DocumentState;
import org.commonground.documents.FileSize;
import org.commonground.portal.parts.Dates;
import org.commonground.portal.parts.NamedLink;
import org.commonground.publications.Publication;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/**
 * A document in a list of the desk.
 *
 * @param state waiting, reading, read or refused
 * @param unit what its pages are: page, slide or part
 * @param url of the bytes; null when they were not kept
 * @param textUrl null while there is no text
 * @param problem what is wrong and what can be done; null when nothing is
 * @param attached the publications that it is part of
 */
public record DocumentRow(
        long id,
        String name,
        String title,
        String state,
        int pages,
        String unit,
        @Nullable String size,
        String uploaded,
        String uploadedBy,
        @Nullable String url,
        @Nullable String textUrl,
        @Nullable String thumbnailUrl,
        @Nullable DocumentProblem problem,
        List<NamedLink> attached) {
    static DocumentRow of(Document document, List<Publication> publications) {
        String base = "/d/" + document.id() + "/";
        boolean kept = document.file().isPresent();
        return new DocumentRow(
                document.id(),
                document.name(),
                document.title(),
                document.state().name().toLowerCase(Locale.ROOT),
                document.pages(),
                document.pageUnit().name().toLowerCase(Locale.ROOT),
                document.size() == 0 ? null : FileSize.of(document.size()),
                Dates.second(document.uploadedAt()),
                document.uploadedBy(),
                kept ? document.address() : null,
                document.hasText() ? base + "text" : null,
                document.picture().isPresent() ? base + "thumbnail.jpg" : null,
                document.problem().orElse(null),
                publications.stream()
                        .map(
                                one ->
                                        new NamedLink(
                                                one.latest().title(),
                                                "/desk/publications/" + one.id()))
                        .toList());
    }

    /** Where its card is. */
    public String deskUrl() {
        return "/desk/documents/" + id;
    }

    public boolean isSettled() {
        return isRefused() || state.equals("read");
    }

    public boolean isRefused() {
        return state.equals(DocumentState.REFUSED.name().toLowerCase(Locale.ROOT));
    }

    /** Whether the problem leaves it readable all the same. */
    public boolean isRemark() {
        return problem != null && !isRefused();
    }
}
