package org.commonground.portal.desk.grid;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.documents.Document;
import org.commonground.documents.DocumentDescription;
import org.commonground.documents.DocumentLibrary;
import org.commonground.documents.Documents;
import org.commonground.editorial.EditorialWorkflow;
import org.commonground.imports.FileDraft;
import org.commonground.kernel.Refusal;
import org.commonground.portal.desk.publications.PublicationForms;
import org.commonground.portal.parts.Texts;
import org.commonground.publications.Publication;
import org.jspecify.annotations.Nullable;

import java.io.Serial;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Many documents in one table: described, made into publications and published together. */
@Named
@ViewScoped
public class DescribeMany implements Serializable {
    @Serial private static final long serialVersionUID = 1;

    @Inject private transient GridRows finder;

    @Inject private transient Documents documents;

    @Inject private transient DocumentLibrary library;

    @Inject private transient EditorialWorkflow workflow;

    @Inject private transient PublicationForms forms;

    @Inject private transient HttpServletRequest request;

    private TickedRows<GridRow> rows;
    private GridFill fill;
    private String words = "";
    private String batch = "";
    private int page = 1;

    @PostConstruct
    void open() {
        words = parameter("words");
        batch = parameter("import").matches("\\d{1,18}") ? parameter("import") : "";
        page = parameter("page").matches("[1-9]\\d{0,4}") ? Integer.parseInt(parameter("page")) : 1;
        rows =
                new TickedRows<>(
                        finder.find(words, batch.isEmpty() ? 0 : Long.parseLong(batch), page));
        fill = new GridFill(forms.terms());
    }

    /** Puts what is the same for all into the rows that are ticked; nothing is saved yet. */
    public void fillIn() {
        rows.each(
                "grid.filledIn",
                row -> {
                    row.fillIn(fill.said());
                    return true;
                });
    }

    /** Saves the descriptions of the rows that are ticked. */
    public void save() {
        rows.each("grid.saved", row -> describe(row) != null);
    }

    /** One publication of each row that is ticked. */
    public void makeEach() {
        rows.each(fill.isPublish() ? "grid.published" : "grid.drafted", this::make);
    }

    /** One publication whose sections are the rows that are ticked, in their order. */
    public void makePack() {
        List<Document> sections = new ArrayList<>();
        rows.each(
                "grid.saved",
                row -> {
                    Document document = describe(row);
                    return document != null && sections.add(document);
                });
        if (rows.isTrouble()) {
            return;
        }
        List<GridRow> chosen = rows.chosen();
        try {
            FileDraft draft =
                    new FileDraft(
                            fill.getPackTitle(),
                            "",
                            fill.termNames(),
                            "",
                            year(sections.getFirst()),
                            sections);
            Publication pack = workflow.start(fill.chosenKind(), draft.of(fill.chosenKind()));
            chosen.forEach(
                    row -> row.isDone(Texts.of("grid.inPack"), "/desk/publications/" + pack.id()));
            rows.tell("grid.packed", chosen.size(), 0);
        } catch (Refusal refused) {
            rows.refuse(refused.getMessage());
        }
    }

    private boolean make(GridRow row) {
        Document document = describe(row);
        if (document == null) {
            return false;
        }
        FileDraft draft =
                new FileDraft(
                        document.title(),
                        row.getSummary().strip(),
                        fill.termNames(),
                        "",
                        year(document),
                        List.of(document));
        Publication publication = workflow.start(fill.chosenKind(), draft.of(fill.chosenKind()));
        String url = "/desk/publications/" + publication.id();
        row.isDone(Texts.of("grid.isDrafted"), url);
        if (!fill.isPublish()) {
            return true;
        }
        try {
            workflow.publish(publication.id());
            row.isDone(Texts.of("grid.isPublished"), url);
            return true;
        } catch (Refusal refused) {
            row.fails(Texts.of("grid.onlyDrafted", refused.getMessage()));
            return false;
        }
    }

    /** Null when what was typed cannot be read, which the row then says. */
    private @Nullable Document describe(GridRow row) {
        DocumentDescription description = row.read(documents.get(row.id()).offer());
        return description == null ? null : library.describe(row.id(), description);
    }

    private static @Nullable Integer year(Document document) {
        LocalDate day =
                document.description().dated() == null
                        ? document.offer().day()
                        : document.description().dated();
        return day == null ? null : day.getYear();
    }

    public TickedRows<GridRow> rows() {
        return rows;
    }

    public GridFill fill() {
        return fill;
    }

    public String words() {
        return words;
    }

    /** The number of an import, empty for all documents. */
    public String batch() {
        return batch;
    }

    /** The next page of the same list; empty when this one is not full. */
    public String nextUrl() {
        return rows.list().size() < GridRows.PAGE
                ? ""
                : "/desk/grid?page="
                        + (page + 1)
                        + "&import="
                        + batch
                        + "&words="
                        + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }
}
