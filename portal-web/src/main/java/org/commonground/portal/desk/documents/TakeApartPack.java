package org.commonground.portal.desk.documents;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.documents.Document;
import org.commonground.documents.Documents;
import org.commonground.editorial.PackSectionWanted;
import org.commonground.portal.errors.FieldProblem;
import org.commonground.portal.parts.NamedLink;
import org.commonground.publications.Attachment;
import org.commonground.publications.Publication;
import org.commonground.publications.Publications;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** The sections of a PDF: offered from its bookmarks, moved, named, and made into files. */
@Named
@RequestScoped
public class TakeApartPack {
    @Inject private Documents documents;

    @Inject private Publications publications;

    @Inject private HttpServletRequest request;

    private Document document;
    private SectionsForm form;
    private Optional<Publication> pack = Optional.empty();
    private List<FieldProblem> problems = List.of();

    /**
     * @throws org.commonground.documents.UnknownDocument when there is none
     */
    @PostConstruct
    void open() {
        long id = DocumentNumber.of(request.getAttribute("path.id"));
        document = documents.get(id);
        pack = publications.packWith(id);
        boolean sent = request.getMethod().equals("POST") && request.getParameter("from-0") != null;
        form =
                sent
                        ? SectionsForm.typed(request, document.pages())
                        : SectionsForm.offered(documents.outline(id), document.pages());
    }

    long id() {
        return document.id();
    }

    /** Reads what was typed; empty when something must be mended, which the page then says. */
    Optional<List<PackSectionWanted>> wanted() {
        problems = form.problems();
        return problems.isEmpty() ? Optional.of(form.wanted()) : Optional.empty();
    }

    void refuse(String sentence) {
        problems = List.of(new FieldProblem(sentence, "sections"));
    }

    public List<FieldProblem> problems() {
        return problems;
    }

    public boolean hasProblem(String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field));
    }

    public String title() {
        return document.title();
    }

    public String deskUrl() {
        return "/desk/documents/" + document.id();
    }

    public String fileUrl() {
        return document.address();
    }

    public String action() {
        return "/desk/packs/" + document.id() + "/";
    }

    /** Where the picture of the page is on which a section begins; the width is to follow. */
    public String picture(SectionRow row) {
        return "/d/%d/page-%d.jpg?width="
                .formatted(document.id(), row.page(document.pages()).orElse(1));
    }

    public int pages() {
        return document.pages();
    }

    public List<SectionRow> rows() {
        return form.rows();
    }

    public boolean isPdf() {
        return document.isPdf();
    }

    public boolean hasBookmarks() {
        return form.rows().stream().anyMatch(row -> !row.isBlank());
    }

    /** The pack that it belongs to; null when it belongs to none. */
    public @Nullable NamedLink pack() {
        return pack.map(
                        found ->
                                new NamedLink(
                                        found.latest().title(), "/desk/publications/" + found.id()))
                .orElse(null);
    }

    /** How many sections the pack has from which the whole can be made anew. */
    public long sections() {
        return pack.map(
                        found ->
                                found.attachments().stream()
                                        .filter(
                                                each ->
                                                        each.part() == Attachment.Part.SECTION
                                                                && each.documentId()
                                                                        != document.id())
                                        .count())
                .orElse(0L);
    }
}
