package org.commonground.portal.desk.documents;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.documents.Document;
import org.commonground.documents.DocumentState;
import org.commonground.documents.Documents;
import org.commonground.portal.parts.AskedPage;
import org.commonground.portal.parts.Pagination;
import org.commonground.portal.parts.Texts;
import org.commonground.publications.Publication;
import org.commonground.publications.Publications;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** All documents, newest first; the filter and the page are in the address. */
@Named
@RequestScoped
public class ListDocuments {
    private static final int PAGE = 25;

    /** Minutes of one committee are all alike: more names than this hide the list. */
    private static final int NEAREST = 3;

    private static final String WITHOUT_TEXT = "without-text";
    private static final List<String> STATES =
            List.of("", "read", WITHOUT_TEXT, "waiting", "reading", "refused");

    @Inject private Documents documents;

    @Inject private Publications publications;

    @Inject private LikeRows likes;

    @Inject private HttpServletRequest request;

    private String state = "";
    private AskedPage page;
    private long total;
    private List<DocumentRow> rows = List.of();
    private Map<Long, List<LikeRow>> alike = Map.of();

    @PostConstruct
    void open() {
        String asked = parameter("state");
        state = STATES.contains(asked) ? asked : "";
        page = AskedPage.of(request, PAGE);
        total = count();
        List<Document> found = find(page.offset());
        Map<Long, List<Publication>> attached =
                publications.withDocuments(found.stream().map(Document::id).toList());
        alike = likes.of(found.stream().map(Document::id).toList());
        rows =
                found.stream()
                        .map(
                                document ->
                                        DocumentRow.of(
                                                document,
                                                attached.getOrDefault(document.id(), List.of())))
                        .toList();
    }

    public List<DocumentRow> rows() {
        return rows;
    }

    /** The few that say most nearly the same as one of the list. */
    public List<LikeRow> nearest(long document) {
        return alike(document).stream().limit(NEAREST).toList();
    }

    /** How many beside the nearest say mostly the same. */
    public int more(long document) {
        return Math.max(0, alike(document).size() - NEAREST);
    }

    public long total() {
        return total;
    }

    public String state() {
        return state;
    }

    public List<String> states() {
        return STATES;
    }

    /** What the last step did, in words; empty when there was none. */
    public String done() {
        return Texts.ifAny("documents.done." + parameter("done"));
    }

    /** This very list, to come back to. */
    public String address() {
        return address(page.number());
    }

    public Pagination pages() {
        return page.among(total, this::address);
    }

    private List<LikeRow> alike(long document) {
        return alike.getOrDefault(document, List.of());
    }

    private String address(int number) {
        return "/desk/documents?state=" + state + "&page=" + number;
    }

    private long count() {
        return switch (state) {
            case "" -> documents.count();
            case WITHOUT_TEXT -> documents.countWithoutText();
            default -> documents.count(wanted());
        };
    }

    private List<Document> find(int offset) {
        return switch (state) {
            case "" -> documents.latest(offset, PAGE);
            case WITHOUT_TEXT -> documents.withoutText(offset, PAGE);
            default -> documents.in(wanted(), offset, PAGE);
        };
    }

    private DocumentState wanted() {
        return DocumentState.valueOf(state.toUpperCase(Locale.ROOT));
    }

    private String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
