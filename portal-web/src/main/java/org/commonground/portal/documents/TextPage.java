package org.commonground.portal.documents;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.documents.Document;
import org.commonground.documents.DocumentCard;
import org.commonground.documents.DocumentLibrary;
import org.commonground.documents.DocumentPage;
import org.commonground.documents.Documents;
import org.commonground.documents.JoinedLines;
import org.commonground.documents.QuotedSpan;
import org.commonground.documents.UnknownDocument;
import org.commonground.kernel.Segment;
import org.commonground.portal.parts.ContentsEntry;
import org.commonground.portal.routes.AddressNumber;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationState;
import org.commonground.publications.Publications;
import org.commonground.search.Mark;
import org.commonground.search.SearchEngine;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A document as text, page by page, with the words that were searched for or quoted marked. */
@Named
@RequestScoped
public class TextPage {
    @Inject private Documents documents;

    @Inject private DocumentLibrary library;

    @Inject private Publications publications;

    @Inject private SearchEngine engine;

    @Inject private HttpServletRequest http;

    private Document document;
    private DocumentCard card;
    private Optional<Publication> publication = Optional.empty();
    private String query = "";
    private String quote = "";

    /**
     * Finds what the address names.
     *
     * @throws UnknownDocument when there is none that this reader may see
     */
    @PostConstruct
    void open() {
        long id = AddressNumber.of(http, "id");
        publication =
                publications.withDocument(id).stream()
                        .filter(each -> each.state() == PublicationState.PUBLISHED)
                        .findFirst();
        if (publication.isEmpty() && !http.isUserInRole("editor")) {
            throw new UnknownDocument(id);
        }
        document = documents.get(id);
        card = library.card(document);
        query = Optional.ofNullable(http.getParameter("q")).orElse("");
        quote = Optional.ofNullable(http.getParameter("quote")).orElse("");
    }

    public long id() {
        return document.id();
    }

    /** Whether its pages can be shown as pictures. */
    public boolean isPictured() {
        return document.isPdf();
    }

    public String title() {
        return card.title();
    }

    /** Whether words can be taken from here to a learning point. */
    public boolean quotable() {
        return http.isUserInRole("editor");
    }

    public String language() {
        return Optional.ofNullable(card.language()).orElse("en");
    }

    public String mediaType() {
        return card.mediaType();
    }

    public String type() {
        return card.type();
    }

    /** What its numbered pieces are: page, slide or part. */
    public String unit() {
        return card.pageUnit().name().toLowerCase(Locale.ROOT);
    }

    public String size() {
        return card.sizeText();
    }

    public String fileUrl() {
        return document.address();
    }

    public @Nullable String publicationUrl() {
        return publication.map(Publication::address).orElse(null);
    }

    public @Nullable String publicationTitle() {
        return publication.map(found -> found.latest().title()).orElse(null);
    }

    /** The document's bookmarks. */
    public List<ContentsEntry> outline() {
        return documents.outline(document.id()).stream()
                .filter(entry -> entry.page() > 0)
                .map(
                        entry ->
                                new ContentsEntry(
                                        entry.title(),
                                        "#page-" + entry.page(),
                                        entry.level() > 1,
                                        false))
                .toList();
    }

    public List<Sheet> pages() {
        return documents.pages(document.id(), 1, document.pages()).stream()
                .map(this::sheet)
                .toList();
    }

    private Sheet sheet(DocumentPage page) {
        String text = document.isPdf() ? JoinedLines.of(page.text()) : page.text();
        List<Segment> segments = text.isBlank() ? List.of() : Mark.cut(text, marks(text));
        return new Sheet(
                page.page(),
                segments,
                page.isRecognised(),
                document.isPdf() ? document.address() + "#page=" + page.page() : null);
    }

    /** The words of a quotation that led here, or else those that were searched for. */
    private List<Mark> marks(String text) {
        if (!quote.isBlank()) {
            return QuotedSpan.in(text, quote).stream()
                    .map(span -> new Mark(span.from(), span.to()))
                    .toList();
        }
        return query.isBlank() ? List.of() : engine.marks(query, text);
    }

    /** One page of the document. */
    public record Sheet(
            int number, List<Segment> segments, boolean recognised, @Nullable String pdfUrl) {}
}
