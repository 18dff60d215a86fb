package org.commonground.portal.desk.grid;

import org.commonground.documents.Document;
import org.commonground.documents.DocumentDescription;
import org.commonground.documents.DocumentOffer;
import org.commonground.portal.desk.documents.DescriptionForm;
import org.commonground.portal.errors.FieldProblem;
import org.jspecify.annotations.Nullable;

import java.io.Serial;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A document in the table, as it is typed: anything, until it is read. */
public final class GridRow extends TickedRow {
    @Serial private static final long serialVersionUID = 1;

    private final long id;
    private final String name;
    private final DescriptionForm said = new DescriptionForm();
    private String summary;
    private @Nullable String doneUrl;

    /** Shows what people said, and what the file offers where they said nothing. */
    GridRow(Document document, String summary) {
        LocalDate dated = document.description().dated();
        this.id = document.id();
        this.name = document.name();
        this.said.show(
                new DocumentDescription(
                        document.title(),
                        document.author().orElse(null),
                        document.language().orElse(null),
                        dated == null ? document.offer().day() : dated,
                        document.description().keywords()));
        this.summary = summary;
    }

    /**
     * What is typed, as far as it differs from what the file offers: that is left to the file.
     *
     * @return null when it cannot be read; then {@link #error} says why
     */
    @Nullable DocumentDescription read(DocumentOffer offer) {
        List<FieldProblem> problems = new ArrayList<>();
        DocumentDescription typed = said.read(problems);
        if (!problems.isEmpty()) {
            fails(problems.stream().map(FieldProblem::message).collect(Collectors.joining(" ")));
            return null;
        }
        return new DocumentDescription(
                own(typed.title(), offer.title()),
                own(typed.author(), offer.author()),
                own(typed.language(), offer.language()),
                typed.dated(),
                typed.keywords());
    }

    private static @Nullable String own(@Nullable String typed, @Nullable String offered) {
        return Objects.equals(typed, offered) ? null : typed;
    }

    void isDone(String what, @Nullable String url) {
        succeeds(what);
        doneUrl = url;
        setChosen(false);
    }

    /** Until it is part of a publication. */
    @Override
    public boolean isOpen() {
        return doneUrl == null;
    }

    void fillIn(DescriptionForm same) {
        if (!same.getAuthor().isBlank()) {
            said.setAuthor(same.getAuthor().strip());
        }
        if (!same.getLanguage().isBlank()) {
            said.setLanguage(same.getLanguage().strip());
        }
        if (!same.getDated().isBlank()) {
            said.setDated(same.getDated().strip());
        }
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public @Nullable String doneUrl() {
        return doneUrl;
    }

    public DescriptionForm said() {
        return said;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(@Nullable String summary) {
        this.summary = Objects.requireNonNullElse(summary, "");
    }
}
