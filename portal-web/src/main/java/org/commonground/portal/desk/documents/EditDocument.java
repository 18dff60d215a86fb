package org.commonground.portal.desk.documents;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.documents.Document;
import org.commonground.documents.DocumentCard;
import org.commonground.documents.DocumentDescription;
import org.commonground.documents.DocumentLibrary;
import org.commonground.documents.DocumentOffer;
import org.commonground.documents.Documents;
import org.commonground.documents.EarlierFile;
import org.commonground.documents.EarlierFiles;
import org.commonground.documents.FileSize;
import org.commonground.portal.errors.FieldProblem;
import org.commonground.portal.parts.Dates;
import org.commonground.portal.parts.Texts;
import org.commonground.publications.Publications;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What people say about a document, beside what its file says about itself. */
@Named
@ViewScoped
public class EditDocument implements Serializable {
    @Serial private static final long serialVersionUID = 1;

    @Inject private transient Documents documents;

    @Inject private transient DocumentLibrary library;

    @Inject private transient Publications publications;

    @Inject private transient EarlierFiles earlier;

    @Inject private transient LikeRows likes;

    @Inject private transient HttpServletRequest request;

    private final DescriptionForm form = new DescriptionForm();
    private long id;
    private transient Document document;
    private transient List<FieldProblem> problems = List.of();
    private String done = "";

    /**
     * @throws org.commonground.documents.UnknownDocument when there is none
     */
    @PostConstruct
    void open() {
        id = DocumentNumber.of(request.getAttribute("path.id"));
        document = documents.get(id);
        form.show(document.description());
        done = Objects.requireNonNullElse(request.getParameter("done"), "");
        if (request.getAttribute(ReplaceFileServlet.REFUSED) instanceof String refusal) {
            problems = List.of(new FieldProblem(refusal, "file"));
        }
    }

    /** Shows the document anew, under the title that it has now. */
    public void save() throws IOException {
        done = "";
        ArrayList<FieldProblem> found = new ArrayList<>();
        DocumentDescription said = form.read(found);
        problems = found;
        if (found.isEmpty()) {
            library.describe(id, said);
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect("/desk/documents/" + id + "?done=saved");
        }
    }

    public DescriptionForm form() {
        return form;
    }

    public List<FieldProblem> problems() {
        return problems;
    }

    /** What was just done, in words; null when nothing was. */
    public @Nullable String done() {
        return List.of("saved", "replaced", "back", "rebuilt").contains(done)
                ? Texts.of("document." + done)
                : null;
    }

    /** Files it had before, the newest first. */
    public List<EarlierFile> earlierFiles() {
        return earlier.of(id);
    }

    public boolean isDividable() {
        return document.isPdf() && document.pages() > 1;
    }

    public String day(EarlierFile file) {
        return Dates.second(file.replacedAt());
    }

    public String size(EarlierFile file) {
        return FileSize.of(file.size());
    }

    public DocumentRow row() {
        return DocumentRow.of(document, publications.withDocument(id));
    }

    public DocumentCard card() {
        return library.card(document);
    }

    /** Documents that say mostly the same. */
    public List<LikeRow> alike() {
        return likes.of(id);
    }

    /** What the file says of itself, never taken over by itself. */
    public DocumentOffer offer() {
        return document.offer();
    }

    public @Nullable String madeAt() {
        return day(offer().madeAt());
    }

    public @Nullable String changedAt() {
        return day(offer().changedAt());
    }

    /** Into the field goes what the file offers; it is saved only with the form. */
    public void takeTitle() {
        form.setTitle(Objects.requireNonNullElse(offer().title(), ""));
    }

    public void takeAuthor() {
        form.setAuthor(Objects.requireNonNullElse(offer().author(), ""));
    }

    public void takeLanguage() {
        form.setLanguage(Objects.requireNonNullElse(offer().language(), ""));
    }

    /** Where the file shows a month or a year alone, its first day. */
    public void takeDate() {
        form.setDated(Objects.toString(offer().day(), ""));
    }

    public void takeKeywords() {
        form.setKeywords(Objects.requireNonNullElse(offer().keywords(), ""));
    }

    private static @Nullable String day(@Nullable Instant instant) {
        return instant == null ? null : Dates.day(instant);
    }
}
